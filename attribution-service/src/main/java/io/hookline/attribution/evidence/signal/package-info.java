/** What helps sister services to tell honest orders from others. Never told to partners. */
package io.hookline.attribution.evidence.signal;
