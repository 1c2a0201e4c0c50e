package dev.noor.adapter.pgvector.invariant;

import java.util.List;

/** What must hold of what turns want done: nobody who was promised a person is forgotten. */
final class EffectRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "effect.person_called",
                    "Each hand-off calls a person once.",
                    "Nobody knows that this customer waits for a person: look after the conversation by hand.",
                    """
                    SELECT tenant_id, id FROM handoff WHERE NOT EXISTS (SELECT FROM effect
                        WHERE effect.tenant_id = handoff.tenant_id AND kind = 'MANAGER_ALERT'
                        AND idem_key = 'manager-alert:' || handoff.id)
                    """),
            new Rule(
                    "effect.failure_told",
                    "Each message that failed or was given up calls a person once.",
                    "Nobody knows that this customer has no answer: see `noor dlq list`.",
                    """
                    SELECT tenant_id, id FROM outbound_message AS message
                    WHERE state IN ('FAILED', 'DEAD') AND NOT EXISTS (SELECT FROM effect
                        WHERE effect.tenant_id = message.tenant_id AND kind = 'MANAGER_ALERT'
                        AND idem_key = 'undelivered:' || message.id)
                    """),
            new Rule(
                    "effect.undone_told",
                    "Each effect that failed or was given up calls a person once, unless it was to call one.",
                    "Nobody knows that something a customer was promised is not done: do it by hand.",
                    """
                    SELECT tenant_id, id FROM effect AS undone
                    WHERE state IN ('FAILED', 'DEAD') AND kind <> 'MANAGER_ALERT' AND NOT EXISTS (SELECT FROM effect
                        WHERE effect.tenant_id = undone.tenant_id AND effect.kind = 'MANAGER_ALERT'
                        AND effect.idem_key = 'undone:' || undone.id)
                    """),
            new Rule(
                    "effect.taken_up",
                    "An alert or document that is due is brought, or put off with a reason, within five minutes.",
                    "No server works on this database: start one with `noor serve`.",
                    """
                    SELECT tenant_id, id FROM effect WHERE kind IN ('MANAGER_ALERT', 'QUOTE_PDF')
                    AND ((state IN ('PENDING', 'UNKNOWN') AND next_at < clock_timestamp() - interval '5 min')
                        OR (state = 'SENDING' AND coalesce(lease_until, created_at) < clock_timestamp() - interval '5 min'))
                    """),
            new Rule(
                    "effect.alert_told",
                    "No alert is given up.",
                    "People were not told of it in two days: see what is wrong with the way to them, and tell them.",
                    """
                    SELECT tenant_id, id FROM effect
                    WHERE kind = 'MANAGER_ALERT' AND state IN ('FAILED', 'DEAD') AND cleared_at IS NULL
                    """));

    private EffectRules() {}
}
