/* Takes a suggested sentence into the field above it. Without this script the sentences are there to be read. */
(function () {
    'use strict';

    function take(field, sentence) {
        var before = field.value.replace(/\s+$/, '');
        if (before.indexOf(sentence) >= 0) {
            return;
        }
        field.value = before ? before + '\n' + sentence : sentence;
        field.dispatchEvent(new Event('input', {bubbles: true}));
    }

    function offer(list) {
        var field = document.getElementById(list.dataset.suggests);
        list.querySelectorAll('li').forEach(function (line) {
            var sentence = line.textContent.trim();
            var button = document.createElement('button');
            button.type = 'button';
            button.className = 'aui-button aui-button-link conduct-suggestion';
            button.textContent = sentence;
            button.addEventListener('click', function () {
                take(field, sentence);
                field.focus();
            });
            line.textContent = '';
            line.appendChild(button);
        });
    }

    function begin() {
        document.querySelectorAll('[data-suggests]').forEach(offer);
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
}());
