/**
 * Zoho Inventory and CRM. {@link dev.noor.adapter.zoho.ZohoConfig} says for whom; the tokens, one for all processes,
 * are {@link dev.noor.adapter.zoho.ZohoTokens}' business. Sale orders, contacts and deals come with issues of their
 * own.
 */
@NullMarked
package dev.noor.adapter.zoho;

import org.jspecify.annotations.NullMarked;
