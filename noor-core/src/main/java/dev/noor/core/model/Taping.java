package dev.noor.core.model;

/** Whether what models are asked is kept with the turn, masked as it was sent. */
public enum Taping {
    ON,
    OFF
}
