package org.hearth.partner.web;

import java.util.List;

/** An object that calls send or answer, with an example of it in JSON. */
record ContractObject(String name, Prose text, List<ContractField> fields, String example) {}
