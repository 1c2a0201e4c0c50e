package dev.noor.ports.file;

import dev.noor.ports.access.KeyDigest;
import java.util.UUID;

/**
 * What is kept of a link: never what opens it.
 *
 * @param id the open part
 * @param digest of all of what the link's holder presents
 * @param file which file it opens
 */
public record FileLink(UUID id, KeyDigest digest, UUID file) {}
