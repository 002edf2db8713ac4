package org.conductregister.restriction;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Words;

/** Puts the findings of a check into sentences for an agent (R118): "Phone call, but writing only." */
public final class ContactWording {

    private static final String KEY = "conduct.contact.";
    private static final Set<Channel> WRITTEN =
            Set.of(Channel.EMAIL, Channel.LETTER, Channel.PORTAL, Channel.SOCIAL_MEDIA, Channel.COPIED_IN);

    private final Words words;
    private final Terms.Names names;

    /** Uses these ports. */
    public ContactWording(Words words, Terms.Names names) {
        this.words = words;
        this.names = names;
    }

    /** One sentence for each finding, in order. */
    public List<String> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    /** The sentence for a finding. */
    public String of(Finding finding) {
        String key = KEY + "found." + dashed(finding.code());
        return switch (finding.code()) {
            case WRONG_CHANNEL -> words.text(key, came(channels(finding, 0)), agreed(channels(finding, 1)));
            case OUTSIDE_HOURS, WRITTEN_OUTSIDE_HOURS ->
                words.text(key, days(finding.args().get(0)), finding.arg(1), finding.arg(2), finding.arg(3));
            case QUOTA_USED -> quota(key, finding);
            case NOT_THE_SOLE_CONTACT, FOR_THE_SOLE_CONTACT, NOT_THE_NAMED_STAFF ->
                words.text(key, joined(finding, names::of));
            case CLOSED_SUBJECT, READ_AND_FILE ->
                words.text(finding.confirmed() ? key + ".confirmed" : key, finding.arg(0));
            default -> words.text(key, joined(finding, UnaryOperator.identity()));
        };
    }

    private static Serializable[] joined(Finding finding, UnaryOperator<String> said) {
        return finding.args().stream()
                .map(several -> several.stream().map(said).collect(Collectors.joining(", ")))
                .toArray(Serializable[]::new);
    }

    /** What to do about a contact as a whole, in a few words. */
    public String of(Verdict.Advice advice) {
        return words.text(KEY + "advice." + dashed(advice));
    }

    /** How a contact took place. */
    public String came(Channel channel) {
        return words.text(KEY + "came." + dashed(channel));
    }

    /** Whether the question of a finding is one that an agent can answer by yes or no. */
    public static boolean isAsked(Finding finding) {
        return finding.code() != Finding.Code.FOR_THE_SOLE_CONTACT;
    }

    /** The 1st, 2nd, 3rd of its period: where languages differ, the bundle chooses the ending. */
    private String quota(String key, Finding finding) {
        int number = Integer.parseInt(finding.arg(0));
        int last = number % 100 / 10 == 1 ? 0 : number % 10;
        String ordinal = words.text(KEY + "ordinal", number, last);
        String counted = words.text(KEY + "counted." + finding.arg(1).toLowerCase(Locale.ROOT));
        String period = words.text(KEY + "period." + finding.arg(2).toLowerCase(Locale.ROOT));
        return words.text(key, ordinal, counted, period, Integer.parseInt(finding.arg(3)));
    }

    private String came(List<Channel> all) {
        return all.size() == 1 ? came(all.get(0)) : words.text(KEY + "came.online");
    }

    private String agreed(List<Channel> all) {
        return all.contains(Channel.LETTER) && all.contains(Channel.EMAIL) && WRITTEN.containsAll(all)
                ? words.text(KEY + "writing")
                : either(
                        all.stream().map(words::word).map(ContactWording::lower).toList());
    }

    private String either(List<String> all) {
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : words.text(KEY + "or", String.join(", ", all.subList(0, last)), all.get(last));
    }

    private static List<Channel> channels(Finding finding, int place) {
        return finding.args().get(place).stream().map(Channel::valueOf).toList();
    }

    private static String lower(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String days(List<String> names) {
        return names.stream()
                .map(name -> DayOfWeek.valueOf(name).getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    private static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
