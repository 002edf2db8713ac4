/* Gives the banner's forms the page's own token, so that one click is enough. Without this script a form that was sent comes
   back once, filled in, to be confirmed. */
(function ($) {
    'use strict';

    $(document).on('submit', 'form[data-conduct-contact]', function () {
        var token = document.getElementById('atlassian-token');
        if (token && !this.elements.atl_token) {
            $('<input type="hidden" name="atl_token">').val(token.getAttribute('content')).appendTo(this);
        }
    });
}(window.AJS && window.AJS.$ || window.jQuery));
