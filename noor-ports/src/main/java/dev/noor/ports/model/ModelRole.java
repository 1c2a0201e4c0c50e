package dev.noor.ports.model;

/** What a call of a model is for; which model that is, is configured. */
public sealed interface ModelRole permits ChatRole, SoundRole {
    /** Its stable name, lower case. */
    String wire();
}
