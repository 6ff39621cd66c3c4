package io.hookline.creator.door.front;

import io.hookline.creator.door.own.DoorView;
import io.hookline.creator.door.own.OwnBalanceView;
import io.hookline.creator.door.own.OwnBriefView;
import io.hookline.creator.door.own.OwnDeliverableView;
import io.hookline.creator.door.own.OwnDisputeView;
import io.hookline.creator.door.own.OwnEarningView;
import io.hookline.creator.door.own.OwnInvoiceView;
import io.hookline.creator.door.own.OwnMessageView;
import io.hookline.creator.door.own.OwnOrderView;
import io.hookline.creator.door.own.OwnPayoutView;
import io.hookline.creator.door.own.OwnPostView;
import io.hookline.creator.door.own.OwnStatementView;
import io.hookline.kit.paging.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that stands on the page of a door.
 *
 * @param said by dispute, the latest first
 */
record DoorShown(
    DoorView door,
    List<OwnDeliverableView> deliverables,
    List<OwnBalanceView> balances,
    Page<OwnEarningView> earnings,
    Page<OwnOrderView> orders,
    List<OwnStatementView> statements,
    List<OwnPayoutView> payouts,
    List<OwnInvoiceView> invoices,
    List<OwnDisputeView> disputes,
    Map<UUID, List<OwnMessageView>> said,
    List<OwnBriefView> briefs,
    List<OwnPostView> posts) {}
