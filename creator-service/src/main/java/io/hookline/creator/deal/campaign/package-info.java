/** Campaigns: what a brand wants to reach in a window, and how far along it is. */
package io.hookline.creator.deal.campaign;
