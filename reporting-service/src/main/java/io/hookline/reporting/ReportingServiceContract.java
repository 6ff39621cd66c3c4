package io.hookline.reporting;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The head of the service's contract. Its pages under /reports are for browsers and not here. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Hookline reporting-service",
            version = "1",
            description =
                "Figures with their formula, basis, period, freshness and coverage; rate cards. Report"
                    + " pages for people are at /reports and are not part of this contract.",
            contact = @Contact(name = "Hookline", url = "https://hookline.io"),
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
    servers = @Server(url = "/", description = "This service"),
    tags = {
      @Tag(
          name = "Figures",
          description = "Measures and dimensions, and any question that is made of them"),
      @Tag(name = "Saved queries", description = "Questions that people keep under a name"),
      @Tag(name = "Diagnoses", description = "What figures say is wrong, and what to do next"),
      @Tag(name = "Creator ROI", description = "What a creator earned for what a creator costs"),
      @Tag(name = "Value", description = "What organic posts, creators' posts and UGC are worth"),
      @Tag(name = "Rate cards", description = "Versioned unit prices of earned media value"),
      @Tag(
          name = "Benchmarks",
          description = "What others have measured, with its source and what it is divided by"),
      @Tag(
          name = "Objectives",
          description = "What something is done for, by what it shows, and what proves nothing"),
      @Tag(
          name = "Amplification",
          description = "Which posts deserve paid views, what was decided, and what came of it"),
      @Tag(
          name = "Maturity",
          description = "How far a brand's measurement has come, and what is next"),
      @Tag(
          name = "Campaigns",
          description = "How campaigns go against their window and their budget"),
      @Tag(name = "Goals", description = "What a brand wants to reach by when, and how it stands"),
      @Tag(name = "Freshness", description = "How recent the figures are"),
      @Tag(name = "Read model", description = "The tables behind the figures, made anew"),
      @Tag(name = "Changes", description = "The feed that sister services follow")
    })
public class ReportingServiceContract extends Application {}
