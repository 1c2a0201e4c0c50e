-- what the CRM calls the things of each sale, since what was just written there is not always found by searching
CREATE TABLE crm_link (
    tenant_id text NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation ON DELETE CASCADE,
    episode int NOT NULL CHECK (episode >= 1),
    contact text,
    company text,
    deal text,
    deal_stage text,
    deal_changed_at timestamptz,
    PRIMARY KEY (tenant_id, conversation_id, episode),
    CHECK ((deal IS NULL) = (deal_stage IS NULL))
);
