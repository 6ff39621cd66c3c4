// Stands for TikTok's script: puts an object of its own in the place of the queue, and leaves the queue as it is.
(() => {
  const name = window.TiktokAnalyticsObject, waiting = window[name], own = {_o: waiting._o};
  window.tiktok = window.tiktok || [];
  waiting.methods.forEach(method => own[method] = function (...args) {
    if (method === 'track') window.tiktok.push([args[0], (args[2] || {}).event_id]);
    if (method === 'page') window.tiktok.push(['Pageview']);
    if (method === 'ready') args[0]();
    return this;
  });
  own.instance = () => own;
  const calls = [...waiting].concat(...Object.values(waiting._i).map(instance => [...instance]));
  window[name] = own;
  calls.forEach(call => own[call[0]](...call.slice(1)));
})();
