// Sends the browser's time zone, in which times are shown to people who chose none.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone) document.cookie = `time-zone=${zone}; path=/; max-age=31536000; samesite=lax`;
