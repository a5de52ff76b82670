package org.hearth.payment.gateway;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The gateways this installation has, chosen by the method the payer prefers. */
@Singleton
public class Gateways {

    private final List<PaymentGateway> gateways;

    Gateways(@All List<PaymentGateway> gateways) {
        this.gateways = gateways;
    }

    /** The methods a payer can choose from; none where no gateway is configured. */
    public Set<PaymentMethod> methods() {
        Set<PaymentMethod> methods = EnumSet.noneOf(PaymentMethod.class);
        gateways.forEach(gateway -> methods.addAll(gateway.methods()));
        return methods;
    }

    public Optional<PaymentGateway> serving(PaymentMethod method) {
        return gateways.stream().filter(g -> g.methods().contains(method)).findFirst();
    }

    /** The gateway of that code, as long as it serves anything. */
    public Optional<PaymentGateway> named(String code) {
        return gateways.stream()
                .filter(g -> g.code().equals(code) && !g.methods().isEmpty())
                .findFirst();
    }
}
