/**
 * What a company's CRM keeps of its sales: contacts, companies, deals and notes. Everything is found again by a key of
 * our own, so that whatever is asked for twice is there once.
 */
@NullMarked
package dev.noor.ports.crm;

import org.jspecify.annotations.NullMarked;
