// Stands for TikTok's script: takes what waits by the page's own variable, then puts its methods in the place
// of those that wait.
(() => {
  const name = window.TiktokAnalyticsObject, waiting = window[name], calls = waiting.splice(0);
  window.tiktok = window.tiktok || [];
  Object.values(waiting._i).forEach(instance => calls.push(...instance.splice(0)));
  waiting.methods.forEach(method => waiting[method] = (...args) => {
    if (method === 'track') window.tiktok.push([args[0], (args[2] || {}).event_id]);
    if (method === 'page') window.tiktok.push(['Pageview']);
    if (method === 'ready') args[0]();
  });
  waiting.instance = () => waiting;
  calls.forEach(call => window[name][call[0]](...call.slice(1)));
})();
