package org.hearth.portal.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hearth.account.AccountNumber;
import org.hearth.account.Accounts;
import org.hearth.account.FollowedAccount;
import org.hearth.billing.AccountProof;
import org.hearth.payment.Checkouts;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.text.TypedText;
import org.hearth.portal.ProvenAccounts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** First step of paying: whose account it is. No amount is shown before that is proven. */
@Path("/pay")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProofPages {

    private static final int UNPROCESSABLE = 422;

    private final ProvenAccounts proven;
    private final Checkouts checkouts;
    private final Accounts accounts;
    private final SignedIn person;
    private final Visit visit;
    private final HttpServerRequest request;

    @Context UriInfo uri;

    ProofPages(
            ProvenAccounts proven,
            Checkouts checkouts,
            Accounts accounts,
            SignedIn person,
            Visit visit,
            HttpServerRequest request) {
        this.proven = proven;
        this.checkouts = checkouts;
        this.accounts = accounts;
        this.person = person;
        this.visit = visit;
        this.request = request;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance proof(
                String account,
                String proof,
                boolean tooLate,
                List<FollowedAccount> own,
                FormErrors errors);
    }

    /**
     * @param checkout an earlier attempt whose account is filled in, or null
     * @param late present when an earlier proof ran out
     */
    @GET
    public TemplateInstance ask(@RestQuery String checkout, @RestQuery String late) {
        String account =
                checkout == null
                        ? ""
                        : checkouts.find(checkout).map(c -> c.accountNumber()).orElse("");
        return Templates.proof(account, "", late != null, own(), new FormErrors());
    }

    /** Takes the number alone too, from the home page: then the proof is asked for. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prove(@RestForm String account, @RestForm String proof) {
        String number = TypedText.plain(account);
        Optional<String> own =
                person.isResident()
                        ? proven.followed(person.residentId(), number)
                        : Optional.empty();
        if (own.isPresent()) {
            return goOn(own.get());
        }
        if (proof == null && AccountNumber.is(number)) {
            return Response.ok(Templates.proof(number, "", false, own(), new FormErrors())).build();
        }
        return check(number, account, proof);
    }

    private Response check(String number, String account, String typedProof) {
        FormErrors errors = new FormErrors();
        if (!AccountNumber.is(number)) {
            errors.add("account", texts().account_wrong());
        }
        Optional<AccountProof> proof = AccountProof.parse(typedProof);
        if (proof.isEmpty()) {
            errors.add("proof", texts().proof_wrong());
        }
        if (!errors.isEmpty()) {
            return again(UNPROCESSABLE, account, typedProof, errors).build();
        }
        try {
            return proven.prove(number, proof.get(), request.remoteAddress().hostAddress())
                    .map(this::goOn)
                    .orElseGet(
                            () ->
                                    again(
                                                    UNPROCESSABLE,
                                                    account,
                                                    typedProof,
                                                    errors.add("proof", texts().proof_no_match()))
                                            .build());
        } catch (BusinessException refused) {
            if (refused.code() != RequestError.RATE_LIMITED) {
                throw refused;
            }
            return tooMany(account, typedProof, (Long) refused.details().get("retryAfter"));
        }
    }

    private Response tooMany(String account, String typedProof, long seconds) {
        long minutes = (seconds + 59) / 60;
        FormErrors errors = new FormErrors().add("proof", texts().proof_too_many(minutes));
        return again(RequestError.RATE_LIMITED.status(), account, typedProof, errors)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private Response goOn(String token) {
        return Response.seeOther(URI.create("/pay/amount"))
                .cookie(ProofCookie.of(token, uri))
                .build();
    }

    private Response.ResponseBuilder again(
            int status, String account, String proof, FormErrors errors) {
        return Response.status(status)
                .entity(Templates.proof(account, proof, false, own(), errors));
    }

    private List<FollowedAccount> own() {
        return person.isResident() ? accounts.followedBy(person.residentId()) : List.of();
    }

    private PayMessages texts() {
        return visit.messages(PayMessages.class);
    }
}
