// Fonts that the systems of readers bring; the first that is there is taken. Those for Arabic script hold the letters of Persian and Urdu.
export const mapFonts = {
  latin: '"Noto Sans", "Segoe UI", system-ui, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif',
  native: '"Noto Sans Arabic", "Vazirmatn", "Segoe UI", "Geeza Pro", Tahoma, "Noto Naskh Arabic", "Noto Sans", "DejaVu Sans", sans-serif',
} as const;
