/** What goes round on the networks, whether it fits the brand, and what was decided. */
package io.hookline.content.plan.trend;
