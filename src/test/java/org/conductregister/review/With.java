package org.conductregister.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.conductregister.policy.AtDate;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Clocks;
import org.conductregister.policy.PolicyProfile.OverdueStep;
import org.conductregister.policy.PolicyProfile.RestrictionType;

/** Policies that differ from the shipped one in a point or two. */
final class With {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private With() {}

    /** Changed as its file would be. */
    static PolicyProfile change(PolicyProfile policy, Consumer<ObjectNode> change) {
        try {
            ObjectNode tree = JSON.valueToTree(policy);
            change.accept(tree);
            return JSON.treeToValue(tree, PolicyProfile.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static PolicyProfile clocks(PolicyProfile policy, UnaryOperator<Clocks> other) {
        return change(policy, tree -> tree.set("clocks", JSON.valueToTree(other.apply(policy.clocks()))));
    }

    static PolicyProfile atDate(PolicyProfile policy, AtDate atDate) {
        return change(policy, tree -> tree.get("restrictionTypes")
                .forEach(type -> ((ObjectNode) type).put("atDate", atDate.name())));
    }

    static Clocks ceiling(Clocks clocks, Period ceiling) {
        return new Clocks(
                clocks.reviewInterval(),
                ceiling,
                clocks.reviewLead(),
                clocks.holdAtMost(),
                clocks.overdueSteps(),
                clocks.appealWithin(),
                clocks.sweepOn(),
                clocks.keepFor());
    }

    static Clocks hold(Clocks clocks, Period hold) {
        return new Clocks(
                clocks.reviewInterval(),
                clocks.reviewCeiling(),
                clocks.reviewLead(),
                hold,
                clocks.overdueSteps(),
                clocks.appealWithin(),
                clocks.sweepOn(),
                clocks.keepFor());
    }

    static Clocks steps(Clocks clocks, List<OverdueStep> steps) {
        return new Clocks(
                clocks.reviewInterval(),
                clocks.reviewCeiling(),
                clocks.reviewLead(),
                clocks.holdAtMost(),
                steps,
                clocks.appealWithin(),
                clocks.sweepOn(),
                clocks.keepFor());
    }

    static Clocks sweepOn(Clocks clocks, MonthDay day) {
        return new Clocks(
                clocks.reviewInterval(),
                clocks.reviewCeiling(),
                clocks.reviewLead(),
                clocks.holdAtMost(),
                clocks.overdueSteps(),
                clocks.appealWithin(),
                day,
                clocks.keepFor());
    }

    static RestrictionType dates(RestrictionType type, Period interval, Period ceiling) {
        return new RestrictionType(
                type.key(),
                type.name(),
                type.terms(),
                type.limits(),
                type.instruction(),
                type.letterWording(),
                interval,
                ceiling,
                type.atDate(),
                type.approver(),
                type.severity(),
                type.demands(),
                type.grounds(),
                type.retired());
    }
}
