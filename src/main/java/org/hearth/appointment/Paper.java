package org.hearth.appointment;

/** What a customer shows or hands in for a service. */
public enum Paper {
    /** Of who asks, and of the holder where somebody else asks for them. */
    IDENTITY_CARD,
    /** Deed, purchase contract or lease of the place. */
    PROPERTY_PROOF,
    /** The other side's: both holders of a transfer. */
    NEW_HOLDER_IDENTITY,
    /** Where who asks does not own the place. */
    OWNER_CONSENT,
    /** Where the pipe or the meter shall be. */
    SKETCH,
    /** Of a company instead of an identity card. */
    BUSINESS_LICENCE,
    /** Certificate and warranty of the stove and the water heater. */
    APPLIANCE_CERTIFICATE
}
