/** What is agreed with creators: campaigns, terms, deliverables, codes and rights. */
package io.hookline.creator.deal;
