package dev.noor.adapter.pgvector.invariant;

import java.util.List;

/** What must hold of turns. */
final class TurnRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "turn.one_a_lease",
                    "Under one lease of a conversation one turn is stored.",
                    "The fence failed, and the customer may have two answers: keep both rows and report the defect.",
                    """
                    SELECT tenant_id, id FROM (
                        SELECT tenant_id, id, row_number() OVER (PARTITION BY conversation_id, lease_epoch ORDER BY at, id) AS nth
                        FROM turn WHERE lease_epoch IS NOT NULL) AS numbered WHERE nth > 1
                    """),
            new Rule(
                    "turn.one_a_version",
                    "From one version of a conversation one turn starts.",
                    "Two turns overwrote each other: keep both rows and report the defect.",
                    """
                    SELECT tenant_id, id FROM (
                        SELECT tenant_id, id, row_number() OVER (PARTITION BY conversation_id, seq ORDER BY at, id) AS nth
                        FROM turn) AS numbered WHERE nth > 1
                    """),
            new Rule(
                    "turn.all_counted",
                    "A conversation counts as many turns as there are, and none is of a later version.",
                    "A turn is lost or was stored in part: compare with a backup.",
                    """
                    SELECT conversation.tenant_id, conversation.id FROM conversation
                    LEFT JOIN turn ON conversation_id = conversation.id GROUP BY conversation.id
                    HAVING count(turn.id) <> turn_seq OR max(turn.seq) > version
                    """),
            new Rule(
                    "turn.answers_something",
                    "A turn of the server answers at least one message.",
                    "Its customer was written to unasked: see the turn's report, and report the defect.",
                    """
                    SELECT turn.tenant_id, turn.id FROM turn WHERE lease_epoch IS NOT NULL
                    AND NOT EXISTS (SELECT FROM inbound_message WHERE turn_id = turn.id)
                    """),
            new Rule(
                    "turn.speaks_or_says_why",
                    "A turn has replies, or a reason for having none.",
                    "The customer heard nothing and nobody knows why: answer by hand, and report the defect.",
                    """
                    SELECT tenant_id, id FROM turn
                    WHERE (outcome IN ('REPLIED', 'FALLBACK'))
                        <> EXISTS (SELECT FROM outbound_message WHERE turn_id = turn.id)
                    OR (outcome IN ('SUPPRESSED', 'NO_REPLY_POLICY') AND reason = '')
                    """));

    private TurnRules() {}
}
