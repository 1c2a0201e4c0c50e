-- where Noor put a deal last, the quotation it was brought there for, and when it was first seen to be delivered
ALTER TABLE crm_link
    ADD COLUMN deal_placed text,
    ADD COLUMN quotation_id uuid,
    ADD COLUMN delivered_at timestamptz;
UPDATE crm_link SET deal_placed = deal_stage;
CREATE INDEX crm_link_deal ON crm_link (tenant_id, deal) WHERE deal IS NOT NULL;
-- up to when the changes of a company's deals were seen, in the CRM's time
CREATE TABLE deal_mark (
    tenant_id text PRIMARY KEY,
    seen_up_to timestamptz NOT NULL
);
