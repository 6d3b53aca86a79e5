// Before anything is painted: dark or light as it was last chosen, else as the system says; and whether this is the front
// page, which the page is built with, or another view; an article's page holds its text already.
try {
  const theme = localStorage.getItem('isnad-theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is off: the system's choice stands.
}
if (!/^\/(en\/?)?$/.test(location.pathname) && !document.documentElement.dataset.holds)
  document.documentElement.dataset.awaits = 'view';
