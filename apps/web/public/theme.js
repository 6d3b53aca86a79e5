// Before anything is painted: dark or light as it was last chosen; else as the system says.
try {
  const theme = localStorage.getItem('isnad-theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is off: the system's choice stands.
}
