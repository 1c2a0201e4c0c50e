package dev.noor.ports.pipeline;

/** What kinds of work there are outside; the name is the one that is stored. */
public enum EffectKind {
    /** The document of an accepted quotation, into the chat. */
    QUOTE_PDF,
    /** The order of an accepted quotation. */
    SALES_ORDER,
    /** The customer as the CRM knows them. */
    CRM_CONTACT,
    /** The sale as the CRM knows it. */
    CRM_DEAL,
    /** What the CRM is told beside it. */
    CRM_NOTE,
    /** The customer hears that a discount was approved. */
    APPROVAL_NEWS,
    /** A person of the company is told something. */
    MANAGER_ALERT
}
