package dev.noor.ports.handoff;

/**
 * What a hand-off is stored with, in the turn that asks for the person.
 *
 * @param caseFile what that person reads
 */
public record Referral(CaseFile caseFile) {}
