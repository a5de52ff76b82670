package org.hearth.partner.web;

import java.util.List;

/** Calls that belong together, under one tag of the contract. */
record ContractGroup(String id, String title, Prose text, List<ContractCall> calls) {}
