package io.hookline.creator;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The head of the service's contract. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Hookline creator-service",
            version = "1",
            description = "Brands, campaigns, creators, partnerships, and what is earned and paid.",
            contact = @Contact(name = "Hookline", url = "https://hookline.io"),
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
    servers = @Server(url = "/", description = "This service"),
    tags = {
      @Tag(name = "Brands", description = "The agency's clients, the tenants of everything else"),
      @Tag(name = "Creators", description = "People who make videos, with their accounts"),
      @Tag(name = "Campaigns", description = "What posts, partnerships and ads are made for"),
      @Tag(name = "Shortlists", description = "Creators proposed to a client for a campaign"),
      @Tag(name = "Shared shortlists", description = "A shortlist by the secret of a link"),
      @Tag(name = "Partnerships", description = "Terms between a brand and a creator"),
      @Tag(name = "Deliverables", description = "What creators hand in, and what is answered"),
      @Tag(name = "Promo codes", description = "Codes that tie an order to a creator"),
      @Tag(name = "Code leaks", description = "Signs that a promo code is used by others"),
      @Tag(name = "Spark authorizations", description = "Leave to advertise with posts"),
      @Tag(name = "Ledger", description = "The brand's books about what it owes and paid"),
      @Tag(name = "Earnings", description = "What creators earned, and where each amount stands"),
      @Tag(name = "Risk", description = "Rules that hold commissions, and what waits for a look"),
      @Tag(name = "Disputes", description = "What brand and creator do not agree on"),
      @Tag(name = "Exchange rates", description = "What currencies were worth, by the day"),
      @Tag(name = "Payees", description = "Who is paid, to which account, and their tax data"),
      @Tag(name = "Payouts", description = "Batches of payments, up to what the bank did"),
      @Tag(name = "Budgets", description = "What campaigns may cost, and what became of it"),
      @Tag(name = "Expenses", description = "What was laid out for or by creators, and gifts"),
      @Tag(name = "Statements", description = "A creator's month in the books, and invoices"),
      @Tag(name = "Creator's door", description = "A creator's own things, by a secret link"),
      @Tag(name = "Changes", description = "The feed that sister services follow")
    })
public class CreatorServiceContract extends Application {}
