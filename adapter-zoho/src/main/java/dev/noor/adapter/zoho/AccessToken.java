package dev.noor.adapter.zoho;

import dev.noor.ports.config.Secret;
import java.time.Instant;

/** A token in force, and the how manieth of its client it is. */
record AccessToken(long generation, Secret value, Instant expiresAt) {}
