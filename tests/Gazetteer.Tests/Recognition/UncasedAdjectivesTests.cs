using Gazetteer.Mentions;
using Gazetteer.Recognition.Uncased;
using Gazetteer.Text;

namespace Gazetteer.Tests.Recognition;

/// <summary>Adjectives of places, peoples, tongues and family names, which no corpus in Arabic script marks.</summary>
public sealed class UncasedAdjectivesTests
{
    [Theory]
    [InlineData("سرباز ایرانی آمد", "ایرانی", MentionKind.Modifier)]
    [InlineData("کامیون‌های پاکستانی و ایرانی ماندند", "ایرانی", MentionKind.Modifier)]
    [InlineData("یک ایرانی آمد", "ایرانی", MentionKind.Demonym)]
    [InlineData("مردم ایرانی‌ها را دیدند", "ایرانی‌ها", MentionKind.Demonym)]
    [InlineData("ماہی گیر ایرانی سپاہی سے ملے", "ایرانی", MentionKind.Modifier)]
    [InlineData("وہاں ایرانی اور پاکستانی تاجر تھے", "ایرانی", MentionKind.Modifier)]
    [InlineData("وہ ایک ایرانی سے ملے", "ایرانی", MentionKind.Demonym)]
    [InlineData("ماهیگیر پسابندری می‌گوید", "پسابندری", MentionKind.Modifier)]
    [InlineData("خانم پسابندری می‌گوید", "پسابندری", MentionKind.Person)]
    [InlineData("اکبر پاکستانی گفت", "پاکستانی", MentionKind.Person)]
    [InlineData("به فارسی گفت", "فارسی", MentionKind.Language)]
    public void Neighbours_say_what_an_adjective_is(string text, string word, MentionKind kind)
    {
        var mention = Assert.Single(Adjectives(text, "ایران", "پاکستان", "پسابندر"), m => m.Span.Of(text) == word);

        Assert.Equal(kind, mention.Kind);
    }

    [Fact]
    public void Adjective_of_a_place_that_the_document_does_not_name_is_left_off_the_map()
    {
        Assert.Equal(MentionKind.Demonym, Assert.Single(Adjectives("سرباز ایرانی آمد")).Kind);
        Assert.Equal(MentionKind.Modifier, Assert.Single(Adjectives("سرباز ایرانی آمد", "ایران")).Kind);
    }

    [Theory]
    [InlineData("او کار کرد")]
    [InlineData("چای خوردند")]
    [InlineData("سیم کابلی خریدند")]
    public void Ordinary_words_are_none(string text) => Assert.Empty(Adjectives(text));

    [Fact]
    public void Family_name_is_a_person_s_wherever_it_stands()
    {
        const string Text = "آقای پاکستانی آمد و پاکستانی گفت";

        Assert.All(Adjectives(Text), static m => Assert.Equal(MentionKind.Person, m.Kind));
    }

    [Theory]
    [InlineData("ڈرائیور کابل خان تھا اور کابل نے کہا", 1, MentionKind.Person)]
    [InlineData("ڈرائیور علی تھا اور کابل نے کہا", 0, MentionKind.Literal)]
    public void Person_of_a_town_s_name_acts_as_one(string text, int occurrence, MentionKind kind)
    {
        var document = UncasedSamples.Analyse(text);
        var persons = new UncasedPersons(document);
        var words = Enumerable.Range(0, document.Frame.Count).Where(w => document.Frame.FoldedOf(w).SequenceEqual(NameFolding.Fold("کابل"))).ToList();
        foreach (var word in words.Where(w => persons.IsTitled(w, w))) persons.NoteFamily(word);

        Assert.Equal(kind, UncasedKinds.Of(document, persons, new UncasedName(words[occurrence], words[occurrence], 1)));
    }

    private static List<Mention> Adjectives(string text, params string[] places)
    {
        var document = UncasedSamples.Analyse(text);
        var mentions = new List<Mention>();
        var named = places.Select(p => document.Profiles.NameOf(NameFolding.Fold(p))).ToHashSet();
        new UncasedAdjectives(document, new UncasedPersons(document), named).Add(new bool[document.Frame.Count], mentions);
        return mentions;
    }
}
