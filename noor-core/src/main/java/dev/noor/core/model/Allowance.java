package dev.noor.core.model;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.model.ModelCalls;
import dev.noor.ports.model.ModelFault;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** What is left of the budgets of hours and days; asked before each call of any model. Thread-safe. */
public final class Allowance {
    private final ModelBudget budget;
    private final ModelCalls calls;

    @Inject
    public Allowance(ModelBudget budget, ModelCalls calls) {
        this.budget = budget;
        this.calls = calls;
    }

    /**
     * Lets a call of a conversation pass.
     *
     * @throws dev.noor.ports.PortException {@code model.over_budget} when something is used up, by its name
     */
    public void check(TenantId tenant, ConversationId chat, Instant now) {
        refuseIf(
                calls.ofConversation(tenant, chat, now.minus(Duration.ofHours(1)))
                                .calls()
                        >= budget.callsAnHour(),
                "conversation's hour");
        ModelCalls.Used day = calls.ofConversation(tenant, chat, now.minus(Duration.ofDays(1)));
        refuseIf(budget.conversationDay().isUsedUp(day.calls(), day.tokens(), day.micros()), "conversation's day");
        ModelCalls.Used all = calls.ofTenant(tenant, now.minus(Duration.ofDays(1)));
        refuseIf(budget.tenantDay().isUsedUp(all.calls(), all.tokens(), all.micros()), "tenant's day");
    }

    static void refuseIf(boolean usedUp, String whose) {
        if (usedUp) {
            throw ModelFault.OVER_BUDGET.exception("the budget of the " + whose + " is used up");
        }
    }
}
