namespace Gazetteer.Documents.Tables;

/// <summary>What a row holds of a document; each is empty where the table has no such column.</summary>
/// <param name="Id">What names it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date as it is written.</param>
/// <param name="DateColumn">The column that the date is from.</param>
/// <param name="Language">Its language as it is written.</param>
/// <param name="Texts">The columns that are read, and their text.</param>
internal readonly record struct RowFields(string Id, string Title, string Date, string DateColumn, string Language, (string Column, string Text)[] Texts);
