// What the pages show, and what they tell the pixel: the calls are those that TikTok's pixel has.
(() => {
  'use strict';

  const goods = [
    {id: 'ACM-SERUM-30', path: '/serum', name: 'Glow serum 30 ml', price: 38, words: 'Niacinamide and a little patience.'},
    {id: 'ACM-NIGHT-50', path: '/night-cream', name: 'Night cream 50 ml', price: 46, words: 'For whoever reads too long.'},
    {id: 'ACM-BALM-90', path: '/balm', name: 'Cleansing balm 90 ml', price: 27, words: 'Takes off the day, leaves the skin.'},
    {id: 'ACM-SPF-40', path: '/spf', name: 'SPF 50 fluid 40 ml', price: 32, words: 'No white, no scent, no excuse.'},
    {id: 'ACM-LIP-8', path: '/lip-oil', name: 'Lip oil 8 ml', price: 24, words: 'Shine that does not stick.'}
  ];
  const page = document.getElementById('page');
  const basket = JSON.parse(sessionStorage.getItem('basket') || '[]');
  const currency = 'USD';

  window.hlq = window.hlq || [];
  const tell = (...call) => window.hlq.push(call);

  const element = (name, text, attributes) => {
    const made = Object.assign(document.createElement(name), attributes);
    if (text) made.textContent = text;
    return made;
  };
  const money = amount => '$' + amount.toFixed(2);
  const contents = items => items.map(item => ({content_id: item.id, content_name: item.name, price: item.price, quantity: item.quantity || 1}));
  const total = () => basket.reduce((sum, item) => sum + item.price * item.quantity, 0);
  const keep = () => {
    sessionStorage.setItem('basket', JSON.stringify(basket));
    document.getElementById('count').textContent = basket.reduce((sum, item) => sum + item.quantity, 0);
  };

  const list = () => {
    const all = element('ul', '', {className: 'goods'});
    goods.forEach(item => {
      const one = element('li');
      const link = element('a', '', {href: item.path});
      link.append(element('div', '', {className: 'swatch'}), item.name);
      one.append(link, element('span', money(item.price), {className: 'soft'}));
      all.append(one);
    });
    page.append(element('h1', 'Good skin, without the small print'), all);
  };

  const product = item => {
    const panel = element('div', '', {className: 'product'});
    const words = element('div');
    const add = element('button', 'Add to basket', {type: 'button', id: 'add'});
    add.addEventListener('click', () => {
      const known = basket.find(other => other.id === item.id);
      if (known) known.quantity++;
      else basket.push({...item, quantity: 1});
      keep();
      add.textContent = 'In your basket';
      tell('track', 'AddToCart', {value: item.price, currency, contents: contents([item])});
    });
    words.append(element('h1', item.name), element('p', item.words), element('p', money(item.price), {className: 'price'}), add);
    panel.append(element('div', '', {className: 'swatch'}), words);
    page.append(panel);
    tell('track', 'ViewContent', {value: item.price, currency, contents: contents([item])});
  };

  const showBasket = () => {
    const table = element('table');
    basket.forEach(item => {
      const row = table.insertRow();
      row.insertCell().textContent = item.quantity + ' × ' + item.name;
      row.insertCell().textContent = money(item.price * item.quantity);
    });
    page.append(element('h1', 'Your basket'));
    if (!basket.length) {
      page.append(element('p', 'There is nothing in it yet.'), element('a', 'Look around', {className: 'button', href: '/'}));
      return;
    }
    const panel = element('div', '', {className: 'panel'});
    panel.append(table, element('p', 'Together ' + money(total()), {className: 'price'}), element('a', 'To the checkout', {className: 'button', href: '/checkout'}));
    page.append(panel);
  };

  const checkout = () => {
    const form = element('form', '', {className: 'panel', action: '/thanks'});
    [['email', 'email', 'E-mail address'], ['tel', 'phone', 'Telephone, with its country code']].forEach(([type, name, label]) => {
      const shown = element('label', label);
      shown.append(element('input', '', {type, name, required: type === 'email', autocomplete: type}));
      form.append(shown);
    });
    form.append(element('p', 'Together ' + money(total()), {className: 'price'}), element('button', 'Order', {id: 'order'}));
    form.addEventListener('submit', event => {
      event.preventDefault();
      const order = 'D-' + Date.now().toString(36).toUpperCase();
      tell('identify', {email: form.email.value, phone_number: form.phone.value});
      tell('track', 'Purchase', {value: total(), currency, order_id: order, contents: contents(basket)}, {event_id: 'order-' + order});
      basket.length = 0;
      keep();
      location.href = '/thanks?order=' + order;
    });
    page.append(element('h1', 'Checkout'), form);
    if (basket.length) tell('track', 'InitiateCheckout', {value: total(), currency, contents: contents(basket)});
  };

  // What is answered is evidence of the order, whoever has told of it.
  const question = order => {
    const panel = element('div', '', {className: 'panel', id: 'heard'});
    panel.append(element('p', 'How did you hear of us?'));
    ['TikTok', 'A friend', 'In a shop'].forEach(said => {
      const button = element('button', said, {type: 'button', className: 'quiet'});
      button.addEventListener('click', () => {
        tell('track', 'SurveyAnswer', {answer: said, order_id: order});
        panel.replaceChildren(element('p', 'Good to know.'));
      });
      panel.append(button, ' ');
    });
    return panel;
  };

  const thanks = () => {
    const order = new URLSearchParams(location.search).get('order') || '';
    page.append(element('h1', 'Thank you'), element('p', 'Your order ' + order + ' is on no truck at all.'));
    if (order) page.append(question(order));
    page.append(element('a', 'Back to the shop', {className: 'button', href: '/'}));
  };

  const consent = document.getElementById('consent');
  const decide = answer => {
    localStorage.setItem('consent', answer);
    consent.hidden = true;
    tell(answer === 'yes' ? 'grantConsent' : 'revokeConsent');
  };
  document.getElementById('yes').addEventListener('click', () => decide('yes'));
  document.getElementById('no').addEventListener('click', () => decide('no'));
  const before = localStorage.getItem('consent');
  if (before) decide(before);
  else consent.hidden = false;

  page.replaceChildren();
  keep();
  const path = location.pathname;
  const shown = goods.find(item => item.path === path);
  if (shown) product(shown);
  else ({'/basket': showBasket, '/checkout': checkout, '/thanks': thanks}[path] || list)();
})();
