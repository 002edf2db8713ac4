package org.conductregister.subject;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as they are compared: as the ITU writes them (E.164), with the extension behind. */
final class PhoneNumber {

    /** E.164, and perhaps an extension: two desks behind one number are two people. */
    static final Pattern COMPARED = Pattern.compile("\\+[1-9]\\d{4,14}(;ext=\\d{1,9})?");

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** No letters but those of an extension or of a link: a sentence with digits in it is no number. */
    private static final Pattern TYPED = Pattern.compile(
            "(?i)\\s*(?:tel:|t:|phone:|ph:?|tel\\.?:?|mob:?)?\\s*[+(\\d\\uFF0B\\uFF10-\\uFF19][^\\p{L}]*"
                    + "(?:(?:ext(?:ension|n)?|x|int|durchwahl|poste)\\b?[.:=\\s]*\\d+|;ext=\\d+)?\\s*");

    private PhoneNumber() {}

    /**
     * The number in its compared form; empty if nobody can have it.
     *
     * @param region the country whose national numbers are meant, as two letters of ISO 3166; null if numbers are to be
     *     taken in the international form alone
     */
    static Optional<String> compared(String typed, String region) {
        if (!TYPED.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(typed, region);
            return NUMBERS.isValidNumber(number) ? Optional.of(written(number)) : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** Whether both compared forms belong to one country, or to the countries that share its code. */
    static boolean isSameCountry(String one, String other) {
        return countryCode(one) == countryCode(other);
    }

    private static int countryCode(String compared) {
        try {
            return NUMBERS.parse(plain(compared), null).getCountryCode();
        } catch (NumberParseException neverTyped) {
            return 0;
        }
    }

    /** The number without its extension. */
    static String plain(String compared) {
        int extension = compared.indexOf(';');
        return extension < 0 ? compared : compared.substring(0, extension);
    }

    private static String written(Phonenumber.PhoneNumber number) {
        String plain = NUMBERS.format(number, PhoneNumberFormat.E164);
        return number.hasExtension() ? plain + ";ext=" + number.getExtension() : plain;
    }
}
