/**
 * Zoho Inventory and CRM. So far only its configuration is here, {@link dev.noor.adapter.zoho.ZohoConfig}, so that
 * wrong settings are reported at start; the catalogue mirror, sale orders, contacts and deals come with the issues of
 * their own. Until then nothing is read from or written to Zoho.
 */
@NullMarked
package dev.noor.adapter.zoho;

import org.jspecify.annotations.NullMarked;
