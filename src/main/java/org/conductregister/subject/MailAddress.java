package org.conductregister.subject;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.EmailValidator;

/**
 * Mail addresses as they are compared. Case and the ways to write a foreign domain do not count; everything else does. No
 * tags are cut off and no dots are dropped: what one provider takes for the same mailbox are two people elsewhere.
 */
final class MailAddress {

    /** Addresses within an intranet are addresses too. */
    private static final EmailValidator VALIDATOR = EmailValidator.getInstance(true, true);

    private static final Pattern TOP_LEVEL = Pattern.compile("\\.[a-z]{2,63}$");

    private MailAddress() {}

    /** The address in its compared form, whether or not mail could be sent there. Doing it twice changes nothing. */
    static String normalised(String typed) {
        String bare = Normalizer.normalize(bare(typed.strip()), Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT);
        int at = bare.lastIndexOf('@');
        return at < 0 || at == bare.length() - 1 ? bare : bare.substring(0, at + 1) + ascii(bare.substring(at + 1));
    }

    /**
     * Whether it is written as an address is. Whether the last part of its domain exists is not asked: the library's list
     * grows old, and a name within an intranet is on none.
     */
    static boolean isUsable(String typed) {
        String address = normalised(typed);
        return VALIDATOR.isValid(address)
                || VALIDATOR.isValid(TOP_LEVEL.matcher(address).replaceFirst(".org"));
    }

    /** What stands before the @, or all of it. */
    static String localPart(String normalised) {
        int at = normalised.lastIndexOf('@');
        return at < 0 ? normalised : normalised.substring(0, at);
    }

    /** People copy an address with its link or with the name in front. */
    private static String bare(String typed) {
        String text = typed.regionMatches(true, 0, "mailto:", 0, 7) ? typed.substring(7) : typed;
        int open = text.lastIndexOf('<');
        return open >= 0 && text.endsWith(">") ? text.substring(open + 1, text.length() - 1) : text;
    }

    private static String ascii(String domain) {
        String text = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        if (text.chars().allMatch(letter -> letter < 128)) {
            return text;
        }
        try {
            return IDN.toASCII(text, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return text;
        }
    }
}
