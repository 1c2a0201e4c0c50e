/**
 * Zoho Inventory and CRM. {@link dev.noor.adapter.zoho.ZohoConfig} says for whom; the tokens, one for all processes,
 * are {@link dev.noor.adapter.zoho.ZohoTokens}' business. What is written is looked up by a key of our own first, and
 * whether it was written is told apart from whether Zoho said so ({@link dev.noor.adapter.zoho.Sent}).
 */
@NullMarked
package dev.noor.adapter.zoho;

import org.jspecify.annotations.NullMarked;
