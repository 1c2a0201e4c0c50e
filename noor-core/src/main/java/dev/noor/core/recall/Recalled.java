package dev.noor.core.recall;

import java.util.List;

/**
 * What is known of a conversation, each list oldest first unless it says otherwise.
 *
 * @param needs what the customer wants, by the facts in force
 * @param shown the products spoken of
 * @param quoted the prices that the customer read, and the quotation
 * @param objections in the customer's own words
 * @param promised by people of the company, in their own words
 * @param open what nobody has answered yet
 */
public record Recalled(
        List<Noted> needs,
        List<Noted> shown,
        List<Noted> quoted,
        List<Noted> objections,
        List<Noted> promised,
        List<Noted> open) {}
