/** The stages of the funnel, which every wing names. */
package io.hookline.content.funnel;
