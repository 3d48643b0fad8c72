// Shows the password on request, and fills in a demo account. The page works without this file.
(function () {
  'use strict';

  document.querySelectorAll('[data-reveal]').forEach(function (button) {
    var input = document.getElementById(button.dataset.reveal);
    button.hidden = false;
    button.addEventListener('click', function () { show(input.type === 'password'); });
    // Never sent, and never offered for keeping, as plain text.
    input.form.addEventListener('submit', function () { show(false); });

    function show(open) {
      input.type = open ? 'text' : 'password';
      button.textContent = open ? '隐藏' : '显示';
      button.setAttribute('aria-pressed', String(open));
    }
  });

  document.querySelectorAll('[data-user]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      document.getElementById('UserName').value = button.dataset.user;
      document.getElementById('Password').value = button.dataset.password;
      document.querySelector('form[action*="sign-in"] .btn-primary').focus();
    });
  });
})();
