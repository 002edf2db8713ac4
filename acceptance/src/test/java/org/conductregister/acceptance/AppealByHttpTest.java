package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one page that customers may send something from, and what people send who mean no good or press twice. */
@ExtendWith(OneHouse.class)
class AppealByHttpTest {

    private static final String PAGE = "/plugins/servlet/conduct/appeal";
    private static final String HOSTILE =
            "</textarea><script>alert(1)</script>\"'<img src=x onerror=alert(2)>${7*7}#set";

    @Test
    @Requirement("R111")
    void what_is_refused_is_told_with_the_reason_and_nothing_typed_is_lost(Council council, Browser browser) {
        Restricted riley = restricted(council);
        PageForm form = PageForm.on(riley.visitor(), PAGE);
        Answer empty = form.send(riley.appeal("  ", "I am ill."));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("I am ill.", "appeal-" + riley.letter() + "-grounds");
        Answer endless = form.send(riley.appeal("x".repeat(100_000), HOSTILE));
        assertThat(endless.status()).isEqualTo(422);
        assertThat(endless.text()).contains("x".repeat(100_000)).doesNotContain("<script>", "<img src=x");
        Answer forged = riley.visitor().submit(PAGE, "action=appeal&grounds=x&letterId=" + riley.letter());
        assertThat(forged.status()).isIn(403, 422);
        Answer unheardOf = form.send(Map.of("form", HOSTILE, "action", HOSTILE));
        assertThat(unheardOf.status()).isEqualTo(404);
        assertThat(unheardOf.text()).doesNotContain("<script>");
        assertThat(lodged(council, riley)).isEmpty();
    }

    @Test
    @Requirement("R107")
    void an_appeal_sent_twice_at_once_is_one_appeal_and_says_what_was_said_to_the_letter(
            Council council, Browser browser) {
        Restricted riley = restricted(council);
        PageForm form = PageForm.on(riley.visitor(), PAGE);
        List<CompletableFuture<Answer>> sent = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sent.add(CompletableFuture.supplyAsync(() -> form.send(riley.appeal(HOSTILE, HOSTILE))));
        }
        for (CompletableFuture<Answer> each : sent) {
            assertThat(each.join().status()).isEqualTo(303);
            assertThat(each.join().headers().firstValue("Location").orElse("")).endsWith("appeal?done=appeal");
        }
        assertThat(lodged(council, riley))
                .singleElement()
                .satisfies(appeal -> assertThat(appeal.path("grounds").asText()).isEqualTo(HOSTILE));
        Answer page = council.visitor("chief")
                .get("/plugins/servlet/conduct/case?id=" + riley.report())
                .expect(200);
        assertThat(page.text()).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
        assertThat(riley.visitor().get(PAGE).expect(200).text())
                .contains("conduct-appeal-status")
                .doesNotContain("Send my appeal");
    }

    @Test
    @Requirement({"R107", "R112"})
    void a_letter_to_somebody_else_is_not_there_and_a_stranger_is_sent_to_the_login(Council council, Browser browser) {
        Restricted riley = restricted(council);
        Restricted casey = restricted(council);
        Answer answer = PageForm.on(casey.visitor(), PAGE).send(riley.appeal("It was me.", ""));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(lodged(council, riley)).isEmpty();
        assertThat(lodged(council, casey)).isEmpty();
        Answer stranger = council.standIn().anonymous().get(PAGE);
        assertThat(stranger.status()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location").orElse("")).contains("/login");
    }

    /** A customer who has a letter that tells of a restriction. */
    private record Restricted(Visitor visitor, long report, long letter) {
        Map<String, String> appeal(String grounds, String circumstances) {
            return Map.of(
                    "form",
                    "appeal-" + letter,
                    "action",
                    "appeal",
                    "letterId",
                    String.valueOf(letter),
                    "grounds",
                    grounds,
                    "circumstances",
                    circumstances);
        }
    }

    private static Restricted restricted(Council council) {
        String customer = council.someone();
        council.active(council.ticketBy(customer, "SD"), council.today().plusDays(90));
        JsonNode report =
                council.conduct("lead").reports().json().path("values").path(0);
        long id = report.path("id").asLong();
        JsonNode letters = council.conduct("chief").caseOf(id).json().path("letters");
        return new Restricted(
                council.visitor(customer),
                id,
                letters.path(letters.size() - 1).path("id").asLong());
    }

    private static List<JsonNode> lodged(Council council, Restricted customer) {
        List<JsonNode> found = new ArrayList<>();
        council.visitor("chief")
                .get("/rest/conduct/1.0/appeals?limit=100")
                .expect(200)
                .json()
                .path("values")
                .forEach(appeal -> {
                    if (appeal.path("reportId").asLong() == customer.report()) {
                        found.add(appeal);
                    }
                });
        return found;
    }
}
