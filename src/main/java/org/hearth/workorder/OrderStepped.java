package org.hearth.workorder;

import org.hearth.platform.audit.Actor;

/**
 * A step of a work order, told to other rooms within its transaction.
 *
 * @param before the state before the step, or null at the beginning
 */
public record OrderStepped(
        OrderView order, OrderStep step, OrderState before, Actor actor, OrderWords words) {}
