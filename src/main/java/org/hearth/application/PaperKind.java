package org.hearth.application;

/** What an applicant shows or hands in. */
public enum PaperKind {
    /** Of who asks, and of the holder where somebody else asks for them. */
    IDENTITY_CARD,
    /** Of a company instead of an identity card. */
    BUSINESS_LICENCE,
    /** Of who takes an account over. */
    NEW_HOLDER_IDENTITY,
    /** Deed, purchase contract or lease of the place. */
    PROPERTY_PROOF,
    /** Where who asks does not own the place. */
    OWNER_CONSENT,
    /** Where the pipe or the meter shall be. */
    SKETCH,
    /** Certificate and warranty of the stove and the water heater. */
    APPLIANCE_CERTIFICATE
}
