package io.hookline.attribution;

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
            title = "Hookline attribution-service",
            version = "1",
            description =
                "Event sources, links, touches, events, conversions and their credit, ad costs.",
            contact = @Contact(name = "Hookline", url = "https://hookline.io"),
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
    servers = @Server(url = "/", description = "This service"),
    tags = {
      @Tag(name = "Event sources", description = "Shops, apps and tills that send events"),
      @Tag(name = "Links", description = "Short addresses that tell a creator's clicks apart"),
      @Tag(name = "Touches", description = "Clicks and views, live and imported"),
      @Tag(name = "Events", description = "TikTok's Events API 2.0, and a receipt for each event"),
      @Tag(name = "Pixel", description = "The browser's script, and the events that it sends"),
      @Tag(name = "Visits", description = "What visitors did in one go, and where they came from"),
      @Tag(name = "Conversions", description = "Orders, their evidence and their credit"),
      @Tag(name = "Ad costs", description = "What ads cost and brought, by day"),
      @Tag(
          name = "Amplification",
          description = "What boosts of posts brought beyond what the posts brought before"),
      @Tag(
          name = "Budget decisions",
          description = "What was decided on which evidence, and what came of it"),
      @Tag(name = "Changes", description = "The feed that sister services follow")
    })
public class AttributionServiceContract extends Application {}
