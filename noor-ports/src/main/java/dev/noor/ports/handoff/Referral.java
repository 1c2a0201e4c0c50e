package dev.noor.ports.handoff;

import java.time.Instant;
import java.util.Optional;

/**
 * What a hand-off is stored with, in the turn that asks for the person.
 *
 * @param caseFile what that person reads
 * @param manager who is called, by the id of the tenant's data; empty when there is nobody to choose
 * @param remindAt when somebody is told again if nobody comes, in business time; empty when that is never
 */
public record Referral(CaseFile caseFile, Optional<String> manager, Optional<Instant> remindAt) {}
