// Says which time zone this browser is in, for times that are written for whoever chose none.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone) document.cookie = `time-zone=${zone}; path=/; max-age=31536000; samesite=lax`;
