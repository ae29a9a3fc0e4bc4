# What the bot says, in English. One message a key; `.terse` is the answer for buyers who write short.
# Arguments are named by the code that says the sentence; money and dates are written in the language's own way.
# Before a decision nothing is admitted and nothing is promised: "I am sorry that you ...", never "that we ...".

## Meeting and parting

hello = Hello!
greet = Hello! I can help when something has gone wrong with an order. What happened?
    .terse = Hello! What happened?
goodbye = Goodbye, and thank you for writing to us.
    .terse = Goodbye!
thank = You are welcome.
bot-challenge = I am the shop's automatic assistant. I can settle many problems right away, and whenever you would rather talk to a person, just say so.
    .terse = I am an automatic assistant. Just say so if you want a person.
anything-else = Is there anything else I can do for you?
    .terse = Anything else?
out-of-scope = I can only help with orders from this shop. Tell me what is wrong with yours, or ask for a person.
    .terse = I can only help with orders from this shop.
complain-service = I am sorry that you have had a bad experience. Tell me what happened and I will look into it, or ask for a person at any time.
    .terse = I am sorry. What happened?

## Policy

ask-return-policy = You can send unused items back within { $return_days ->
        [one] one day
       *[other] { $return_days } days
    } of delivery. { $postage ->
        [shop] We pay the return postage.
       *[buyer] You pay the return postage, unless the mistake is ours.
    } You get your money back within { $refund_days ->
        [one] one business day
       *[other] { $refund_days } business days
    } after the parcel reaches us.
    .terse = Returns: { $return_days ->
        [one] one day
       *[other] { $return_days } days
    } from delivery, unused. Refund within { $refund_days ->
        [one] one business day
       *[other] { $refund_days } business days
    }.
ask-refund-policy = Once a refund is agreed, or a return has reached us, you get your money back within { $refund_days ->
        [one] one business day
       *[other] { $refund_days } business days
    }, the way you paid.
    .terse = Refunds take up to { $refund_days ->
        [one] one business day
       *[other] { $refund_days } business days
    }, the way you paid.
ask-shipping-policy = Your order confirmation shows the promised delivery day. If your parcel has not come by then, send me the order number and I will look into it.
    .terse = The promised day is in your confirmation. Nothing by then? Send me the order number.
ask-payment-methods = You can pay with every method shown at the checkout. Refunds always go back the way you paid.
    .terse = All methods at the checkout. Refunds go back the way you paid.

## Understanding the problem

ask-what-happened = What happened with your order?
    .terse = What happened?
empathy-missing-items = I am sorry that you are without part of your order. Let us look into it together.
    .terse = Sorry that you are missing something.
empathy-late-delivery = I am sorry that you are still waiting. Let us see where your order is.
    .terse = Sorry that you are waiting.
empathy-not-received = I am sorry that you do not have your parcel. Let us find out where it is.
    .terse = Sorry that you have no parcel.
empathy-quality-complaint = I am sorry that you are having trouble with an item. Let us take a close look.
    .terse = Sorry that you have trouble with it.
empathy-wrong-item = I am sorry that you did not find what you ordered. Let us look into it.
    .terse = Sorry that you got something else.
empathy-billing-duplicate = I understand that seeing a charge twice is worrying. Let us check every charge.
    .terse = Let us check the charges.
empathy-billing-unrecognised = I understand that an unknown charge is worrying. Let us find out what it is.
    .terse = Let us find that charge.
empathy-subscription-charge = I understand that you did not expect this charge. Let us look at your subscription.
    .terse = Let us look at the subscription.
one-at-a-time = Let us settle the open question first; then I will take care of the other problem.
    .terse = First the open question, then the other problem.
two-problems = I will take these one after the other. First: “{ $first }”. Noted for afterwards: “{ $other }”.
    .terse = First: “{ $first }”. Then: “{ $other }”.
next-problem = Now to the other problem that you told me about: “{ $problem }”. Your case for it is { $ref }.
    .terse = Next: “{ $problem }”. Case { $ref }.

ask-order-number = Which order is it about? The number looks like A-1001 and is in your confirmation e-mail.
    .terse = Your order number, please (like A-1001).
where-order-number = You find the order number at the top of your confirmation e-mail and on the paper in the parcel. It looks like A-1001.
    .terse = It is in the confirmation e-mail, like A-1001.
ask-email = Thank you. Which e-mail address did you order with? I ask so that only you can open order { $order }.
    .terse = The e-mail you ordered with?
order-not-found = I cannot find an order { $order } with that e-mail address. Please send me both once more, exactly as they appear in the confirmation.
    .terse = I cannot find that order with that e-mail. Please send both again.
order-lookup-closed = Too many tries did not match, so for safety I cannot look up orders here for an hour. A person can help you now.
    .terse = Too many tries. Please wait an hour, or ask for a person.
ask-line-missing = Thank you, { $name }. Which item of order { $order } is missing?
    .terse = Which item is missing?
ask-line = Thank you, { $name }. Which item of order { $order } is it about?
    .terse = Which item?
ask-count = You ordered { $ordered } × { $item }. How many of them arrived?
    .terse = How many of { $ordered } arrived?
ask-count-affected = You ordered { $ordered } × { $item }. How many of them is it about?
    .terse = How many of { $ordered }?
ask-photo-arrived = Please send me a photo of everything that arrived. Use the picture button below.
    .terse = A photo of what arrived, please.
    .telegram = Please send me a photo of everything that arrived.
ask-photo-again-arrived = A photo helps me to decide at once. The open box, or the delivery note next to what came, is enough. If you have none, tell me and a person will look at it.
    .terse = The open box is enough. No photo? A person will look at it.
ask-photo-fault = Please send me a photo that shows the problem. Use the picture button below.
    .terse = A photo of the problem, please.
    .telegram = Please send me a photo that shows the problem.
ask-photo-again-fault = A photo helps me to decide at once. Any picture of the item or its label is enough. If you have none, tell me and a person will look at it.
    .terse = Any picture of it is enough. No photo? A person will look at it.
photo-received = Thank you, I have your photo.
    .terse = Got the photo.
photo-not-seen = I see no photo yet. Please use the picture button next to the text field.
    .terse = No photo here yet. Please send one.
    .telegram = I see no photo yet. Please send it here in the chat.

restate-missing-items = Let me make sure I understood: in order { $order }, { $missing } of { $ordered } × { $item } { $missing ->
        [one] is
       *[other] are
    } missing. Is that right?
    .terse = Order { $order }: { $missing } of { $ordered } × { $item } missing. Right?
restate-late-delivery = { $at ->
        [unknown] Let me make sure I understood: you are still waiting for { $item } of order { $order }. Is that right?
       *[other] Let me make sure I understood: you are still waiting for { $item } of order { $order }, promised for { DATETIME($at, dateStyle: "long") }. Is that right?
    }
    .terse = Still waiting for { $item } of order { $order }. Right?
restate-not-received = Let me make sure I understood: the carrier says that order { $order } was delivered, and you do not have it. Is that right, and is this your address: { $address }?
    .terse = Order { $order }: marked delivered to { $address }, not there. Right?
restate-quality-complaint = Let me make sure I understood: in order { $order }, { $count } of { $ordered } × { $item } { $count ->
        [one] is
       *[other] are
    } faulty or not as you expected. Is that right?
    .terse = Order { $order }: something wrong with { $count } of { $ordered } × { $item }. Right?
restate-wrong-item = Let me make sure I understood: with order { $order } you received something other than { $count } × { $item }. Is that right?
    .terse = Order { $order }: something else came for { $count } × { $item }. Right?
restate-billing-duplicate = Let me make sure I understood: you see two charges for order { $order }. Is that right?
    .terse = Order { $order }: two charges. Right?
restate-billing-unrecognised = Let me make sure I understood: there is a charge around order { $order } that you do not recognise. Is that right?
    .terse = An unknown charge around order { $order }. Right?
restate-subscription-charge = Let me make sure I understood: subscription { $order } was charged and you did not want that. Is that right?
    .terse = Unwanted charge for subscription { $order }. Right?
restate-unstated = Let me make sure I understood: this is about order { $order }. Is that right?
    .terse = It is about order { $order }. Right?
ask-correction = Thank you for telling me. What should I correct?
    .terse = What should I correct?
not-understood = I am sorry, I did not understand that.
    .terse = Sorry, I did not get that.
not-understood-open = I am sorry, I did not understand that. What is it about?
    .terse = Sorry, I did not get that. What is it about?
ask-which-kind = I want to be sure that I understand. Which of these is it about?
    .terse = Which of these?

## Offers

offer-resend = I can send you { $item } again, at no cost to you. The offer is open until { DATETIME($until, dateStyle: "medium", timeStyle: "short") } { ZONE($until) }. Shall I go ahead?
    .terse = { $item } again, free. OK?
offer-replacement = I can send you { $item } as a replacement, at no cost to you. The offer is open until { DATETIME($until, dateStyle: "medium", timeStyle: "short") } { ZONE($until) }. Shall I go ahead?
    .terse = A free replacement of { $item }. OK?
offer-partial-refund = I can pay { $amount } back to you, the way you paid. The offer is open until { DATETIME($until, dateStyle: "medium", timeStyle: "short") } { ZONE($until) }. Shall I go ahead?
    .terse = { $amount } back. OK?
offer-full-refund = I can pay the full { $amount } back to you, the way you paid. The offer is open until { DATETIME($until, dateStyle: "medium", timeStyle: "short") } { ZONE($until) }. Shall I go ahead?
    .terse = The full { $amount } back. OK?
offer-return-and-refund = You can send it back at our cost, and I pay { $amount } back once it has arrived. The offer is open until { DATETIME($until, dateStyle: "medium", timeStyle: "short") } { ZONE($until) }. Shall I go ahead?
    .terse = Return at our cost, then { $amount } back. OK?
offer-refund-duplicate = You were indeed charged twice, and I am sorry about that. I can pay { $amount } back to you. The offer is open until { DATETIME($until, dateStyle: "medium", timeStyle: "short") } { ZONE($until) }. Shall I go ahead?
    .terse = { $amount } charged twice: back to you. OK?
offer-refund-renewal = I can pay the last renewal of { $amount } back to you. The offer is open until { DATETIME($until, dateStyle: "medium", timeStyle: "short") } { ZONE($until) }. Shall I go ahead?
    .terse = The renewal of { $amount } back. OK?
offer-store-credit = I can give you { $amount } as credit for your next order. The offer is open until { DATETIME($until, dateStyle: "medium", timeStyle: "short") } { ZONE($until) }. Shall I go ahead?
    .terse = { $amount } credit. OK?
offer-goodwill = As a one-time gesture of goodwill I can pay { $amount } to you while you wait for the parcel. The offer is open until { DATETIME($until, dateStyle: "medium", timeStyle: "short") } { ZONE($until) }. Shall I go ahead?
    .terse = { $amount } goodwill for the wait. OK?
offer-rights = Your statutory rights stay as they are, whatever you choose.
    .terse = Your statutory rights stay as they are.
offer-declined = I understand.
offer-expired = That offer is no longer open. Let me look at your case again.
    .terse = That offer has expired. One moment.
why-clause = This follows from our policy, version { $version }, clause { $clause }: { $title }.
    .terse = Policy { $version }, { $clause }: { $title }.
why-question = I ask so that I can check your order and see what our policy holds for it.
    .terse = So that I can check your order.
remedy-granted = Thank you, I am arranging that now.
    .terse = Arranging that now.
done-resend = Done: { $item } will be sent to you again and should arrive by { DATETIME($by, dateStyle: "long") }. Your reference is { $reference }.
    .terse = Done: { $item }, by { DATETIME($by, dateStyle: "medium") }. Reference { $reference }.
done-replacement = Done: { $item } will be sent as a replacement and should arrive by { DATETIME($by, dateStyle: "long") }. Your reference is { $reference }.
    .terse = Done: replacement by { DATETIME($by, dateStyle: "medium") }. Reference { $reference }.
done-partial-refund = Done: { $amount } is on its way back to you and should arrive by { DATETIME($by, dateStyle: "long") }. Your reference is { $reference }.
    .terse = Done: { $amount } back by { DATETIME($by, dateStyle: "medium") }. Reference { $reference }.
done-full-refund = Done: the full { $amount } is on its way back to you and should arrive by { DATETIME($by, dateStyle: "long") }. Your reference is { $reference }.
    .terse = Done: { $amount } back by { DATETIME($by, dateStyle: "medium") }. Reference { $reference }.
done-return-and-refund = Done: your return is agreed, and { $amount } should be back with you by { DATETIME($by, dateStyle: "long") }. Your reference is { $reference }.
    .terse = Done: return agreed, { $amount } by { DATETIME($by, dateStyle: "medium") }. Reference { $reference }.
done-refund-duplicate = Done: the second charge of { $amount } is on its way back to you and should arrive by { DATETIME($by, dateStyle: "long") }. Your reference is { $reference }.
    .terse = Done: { $amount } back by { DATETIME($by, dateStyle: "medium") }. Reference { $reference }.
done-refund-renewal = Done: the renewal of { $amount } is on its way back to you and should arrive by { DATETIME($by, dateStyle: "long") }. Your reference is { $reference }.
    .terse = Done: { $amount } back by { DATETIME($by, dateStyle: "medium") }. Reference { $reference }.
done-store-credit = Done: { $amount } of credit is yours from now on. Your reference is { $reference }.
    .terse = Done: { $amount } credit. Reference { $reference }.
done-goodwill = Done: { $amount } is on its way to you and should arrive by { DATETIME($by, dateStyle: "long") }. Your reference is { $reference }.
    .terse = Done: { $amount } by { DATETIME($by, dateStyle: "medium") }. Reference { $reference }.
done-explain = Done: it is all noted in your case { $ref }.
    .terse = Noted in case { $ref }.
withdrawn = All right, I have closed case { $ref }. If you need anything after all, write to me any time.
    .terse = Case { $ref } is closed. Write any time.

## What was found: shown before a decision that rests on it. The lists are made of the answers below them.

charges-found =
    I looked at every charge of order { $order }:
    { $charges }
charge-taken = { $amount } taken on { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }
charge-paid-back = { $amount } taken on { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, { $refunded } of it paid back
charge-held = { $amount } only reserved on { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, not taken
charge-released = { $amount } only reserved on { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, released since
parcels-found =
    This is what the carrier recorded for order { $order }:
    { $parcels }
parcel-preparing = { $item }: not with the carrier yet
parcel-in-transit = { $at ->
        [unknown] { $item }: on its way with { $carrier }, tracking number { $tracking }
       *[other] { $item }: on its way with { $carrier }, tracking number { $tracking }, last scanned on { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) }
    }
parcel-delivered = { $at ->
        [unknown] { $item }: delivered by { $carrier }, tracking number { $tracking }
       *[other] { $item }: delivered by { $carrier } on { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) }, tracking number { $tracking }
    }
parcel-returned = { $item }: on its way back to us with { $carrier }, tracking number { $tracking }

## Explanations: nothing is owed now. A button next to them leads to a person.

explain-on-its-way = { $at ->
        [unknown] I checked: what you are waiting for is on its way. If it takes longer than you expected, write to me here and I will look into it again.
       *[other] I checked: what you are waiting for is on its way and promised for { DATETIME($at, dateStyle: "long") }, so it is not late yet. If it has not come by then, write to me here and I will look into it again.
    }
    .terse = { $at ->
        [unknown] It is on its way. Taking too long? Write here.
       *[other] It is on its way, promised for { DATETIME($at, dateStyle: "medium") }. Nothing by then? Write here.
    }
explain-arrived-in-time = { $at ->
        [unknown] I checked: the carrier's records say that your order arrived within the promised time.
       *[other] I checked: the carrier's records say that your order arrived on { DATETIME($at, dateStyle: "long") }, within the promised time.
    } If you see it differently, a person will gladly look at it.
    .terse = { $at ->
        [unknown] The carrier says it arrived in time.
       *[other] The carrier says it arrived in time, on { DATETIME($at, dateStyle: "medium") }.
    } Not so? Ask for a person.
explain-wait-after-scan = The carrier recorded the delivery only recently, and now and then the record comes before the parcel. Please ask your neighbours and look in safe places. { $at ->
        [unknown] If it does not turn up soon, write to me here and I will look into it again.
       *[other] If it has not turned up by { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) }, write to me here and I will look into it again.
    }
    .terse = The delivery was recorded only recently. Please ask neighbours. { $at ->
        [unknown] Still nothing? Write here.
       *[other] Nothing by { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { ZONE($at) }? Write here.
    }
explain-no-duplicate = I checked every charge of your order: none was taken twice. If your statement shows something else, a person will gladly look at it with you.
    .terse = I checked: no charge was taken twice. Still unsure? Ask for a person.
explain-authorisation = I checked every charge of your order: none was taken twice. The other amount is only reserved, not taken, and the reservation ends by itself { $at ->
        [unknown] after a few days.
       *[other] by { DATETIME($at, dateStyle: "long") }.
    } If it is still there after that, write to me here.
    .terse = No charge was taken twice. The other amount is only reserved and is freed { $at ->
        [unknown] by itself.
       *[other] by { DATETIME($at, dateStyle: "medium") }.
    }
explain-charges = I checked: every charge I found belongs to this order. On your statement it may carry the name of the payment service, or be split when parts were sent separately. If one still does not fit, a person will gladly look at it with you.
    .terse = Every charge I found belongs to this order. One does not fit? Ask for a person.
explain-renewal-window-over = { $at ->
        [unknown] I checked: the time in which I may pay the last renewal back is over.
       *[other] I checked: your subscription was last renewed on { DATETIME($at, dateStyle: "long") }, and the time in which I may pay that renewal back is over.
    } A person can help you with the subscription itself.
    .terse = { $at ->
        [unknown] The time for paying the renewal back is over.
       *[other] The time for paying the renewal of { DATETIME($at, dateStyle: "medium") } back is over.
    } A person can help with the rest.

## A person

handoff-asked-for = I am passing you to a person, with everything you told me, so you need not repeat anything. They answer here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = A person answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
handoff-over-authority = Thank you. This is more than I may decide alone, so I am passing your case to a person with everything you told me. They answer here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = A person decides this and answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
handoff-safety = Your safety comes first: please stop using the item, and keep away from it if it is hot or smoking. If anyone is in danger or hurt, call your local emergency number. I am telling a person right now; they answer here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = Please stop using it. In danger or hurt? Call the emergency number. A person answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
handoff-legal = Thank you for telling me. A person who can answer this properly takes over and writes here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = A person answers this here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
handoff-fraud-signal = Thank you. A person will take a look at your case and answer here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = A person looks at it and answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
handoff-repeat-claims = Thank you. A person will decide on your case and answer here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = A person decides and answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
handoff-anger = I see how upsetting this is, and you should be talking to a person. They have everything you told me and answer here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = A person takes over and answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
handoff-not-understood = I am sorry that I cannot follow you well enough. A person takes over and answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = Sorry, I do not understand. A person answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
handoff-declined-offers = I understand. I may not offer anything further alone, so a person takes over with everything you told me. They answer here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = A person takes over and answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
handoff-evidence-missing = That is all right. A person decides without the photo and answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = A person decides without the photo and answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
handoff-system-error = I am sorry, something on our side is not working. Nothing you sent is lost: a person takes over and answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = Sorry, something failed here. A person answers by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
agent-joined = { $name } has joined the conversation.
bot-back = { $name } has passed you back to me. I am here if you need anything else.
    .terse = I am back. Anything else?
case-resolved = Your case { $ref } is settled. If anything is still not right, just write here.
    .terse = Case { $ref } is settled. Still not right? Just write.
calm = I hear how annoying this is. Let us go through it together, step by step.
    .terse = I hear you. Step by step, then.

## A ruling: somebody else decides once more

ruling-possible = If you do not agree with how this was decided, a second person can rule on it: somebody who has had no part in it reads both sides. You can ask for that until { DATETIME($on, dateStyle: "long") }.
    .terse = You do not agree? A second person can rule on it, until { DATETIME($on, dateStyle: "medium") }.
appeal-possible = If you do not agree with this ruling, you can appeal once: another person then rules for good. You can ask for that until { DATETIME($on, dateStyle: "long") }.
    .terse = You do not agree? You can appeal once, until { DATETIME($on, dateStyle: "medium") }.
ask-statement = Please tell me in one message, in your own words, what you do not agree with and what you would find fair. Whoever rules reads it as you write it, beside what the shop says. If you have more photos, send them first.
    .terse = In one message: what do you not agree with, and what would be fair? Photos first, if you have any.
handoff-ruling = Thank you. Your words are kept exactly as you wrote them. Somebody who has not decided on this case before reads both sides and rules here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Your case is { $ref }.
    .terse = Kept as you wrote it. Somebody new rules here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }. Case { $ref }.
ruling-granted = { $name } has ruled on your case { $ref }, and you get what the ruling gives you: I am arranging it now.
    .terse = { $name } has ruled on case { $ref } in your favour. Arranging it now.
ruling-stands = { $name } has ruled on your case { $ref }: the decision stays as it was.
    .terse = { $name } has ruled on case { $ref }: it stays as it was.
ruling-final = This ruling is our last word. Your statutory rights, and those you have with your bank or payment service, stay as they are.
    .terse = This is our last word. Your statutory rights stay as they are.
ruling-over = The time in which somebody else could rule on this case is over. A person can tell you more.
    .terse = The time for a ruling is over. A person can tell you more.
button-ruling = Ask for a ruling
button-appeal = Appeal

## Approved answers: a person of the shop sends these under their own name, and may change them first

agent-hello = Hello, my name is { $name } and I am looking after your case { $ref }. I am reading everything you sent, so you need not repeat anything.
agent-waiting = Thank you for waiting. I am still looking into your case and will write to you here as soon as I know more.
agent-understand = I understand how annoying this is, and thank you for explaining it so clearly. Let us go through it step by step.
agent-tell-more = May I ask you to tell me a little more? What exactly happened, and when did you first notice it?
agent-order-number = Could you please send me the order number, and the e-mail address you ordered with? The number looks like A-1001 and is in your confirmation e-mail.
agent-address = Could you please check the address of your order: { $address }? Tell me if anything about it is not right.
agent-photo-item = Could you please send me a photo of { $item } that shows the problem, and one of the label if there is one?
agent-photo-parcel = Could you please send me a photo of everything that was in the parcel, and one of the label on the box?
agent-photo-again = Thank you for the photo. I cannot make out everything on it yet: could you please take another one, in daylight and a little closer?
agent-keep = Please keep everything that arrived, with its packaging and labels, until your case is settled. It may still be needed.
agent-neighbours = The carrier's records show your parcel { $tracking } as delivered. Could you please ask your neighbours and the others at your address, and look wherever parcels may be left?
agent-asking-carrier = I am asking { $carrier } about your parcel with the tracking number { $tracking }. As soon as I have their answer, I will write to you here.
agent-asking-warehouse = I am asking our warehouse what was packed and sent for order { $order }. As soon as I have their answer, I will write to you here.
agent-asking-provider = I am checking the charges for order { $order } with the payment provider. As soon as I have their answer, I will write to you here.
agent-statement = Could you please send me the day, the amount and the name of the charge, exactly as your statement shows them? Please leave out your card and account numbers.
agent-asking-colleague = Your case { $ref } needs a decision that I may not make alone, so I have asked a colleague who may. As soon as I have the answer, I will write to you here.
agent-send-back = Please pack { $item } well, write { $reference } on the outside of the parcel, and keep the posting receipt until the return is settled.
agent-safety = Please do not use { $item } any more, and do not post anything before we have agreed with you on how that can be done safely.
agent-refusal = I have read everything in your case { $ref } once more, and I cannot give you what you asked for. Your statutory rights stay as they are.
agent-second-look = If you see it differently, you can ask for a ruling once your case { $ref } is settled here: somebody who has had no part in it then reads both sides and decides once more.
agent-goodbye = Thank you for writing to us, and all the best. If anything is still open, simply write here again.

## Language

language-switched = Of course, let us go on in English.
    .terse = English it is.
language-guess = I am answering in English. Would you rather use another language?
    .terse = Another language?
language-unsupported = I am sorry, I do not speak that language yet. Here are the ones I speak; a person can help you too.
    .terse = I do not speak that language. Please choose one, or a person.
ask-language = Which language would you like?
    .terse = Which language?

## Uploads

upload-too-large = That file is larger than 10 MB. Please send a smaller photo.
upload-not-an-image = That file is not a photo I can open. Please send a JPEG, PNG, WebP, HEIC or GIF picture.
upload-unsupported-type = I cannot open that kind of file. Please send a JPEG, PNG, WebP, HEIC or GIF picture.
upload-bomb = That picture has too many pixels. Please send a smaller one.
upload-too-many = That is more photos than I can take at once. Please try again in a minute.

## Buttons

button-right = Yes, that is right
button-wrong = No, not quite
button-accept = Yes, please
button-decline = No, thank you
button-why = Why?
button-person = Talk to a person
button-no-photo = I have no photo
button-delete-data = Yes, ask for deletion
button-thanks = Thank you
button-missing-items = Something is missing
button-late-delivery = My order is late
button-quality-complaint = Something is faulty
button-not-received = Marked delivered, not here
button-wrong-item = I got the wrong item
button-billing-duplicate = I was charged twice
button-billing-unrecognised = I do not know this charge
button-subscription-charge = Unwanted subscription charge

## Requests: what a buyer may have without a dispute

ask-refund-reason = I can look into that. What is it about?
    .terse = What is it about?
wish-noted = I have noted what you would like; it goes along with your case.
    .terse = Noted.
ask-address = Your order would go to: { $address }. Where should it go instead? Please send me street and number, postcode, town and country in one message.
    .terse = Now: { $address }. The new address, please, with postcode, town and country.
ask-reason = Is something wrong with { $item }, or have you changed your mind?
    .terse = Is something wrong with it, or a change of mind?
ask-product-exchange = What would you like in exchange for { $item }? These are in stock and cost about as much.
    .terse = What instead of { $item }?
ask-product-instead = { $at ->
        [unknown] { $item } is out of stock at the moment.
       *[other] { $item } is out of stock and expected back on { DATETIME($at, dateStyle: "long") }.
    } Would you like one of these instead, or would you rather wait, or cancel this item?
    .terse = { $at ->
        [unknown] { $item } is out of stock.
       *[other] { $item } is expected back on { DATETIME($at, dateStyle: "medium") }.
    } One of these instead, wait, or cancel it?
parcel-back = { $item }: back with us since { DATETIME($on, dateStyle: "medium", timeStyle: "short") } { ZONE($on) }, sent with { $carrier }, tracking number { $tracking }

offer-cancellation = { $item } has not been sent yet. I can cancel it and pay { $amount } back to you. Shall I go ahead?
    .terse = Cancel { $item } and pay { $amount } back. OK?
offer-end-subscription = I can end { $item } from now on, so that it is not renewed again. What was charged before stays as it is. Shall I go ahead?
    .terse = End { $item } from now on. OK?
offer-address-change = I will send your order to this address: { $address }. Is it right?
    .terse = To: { $address }. Right?
offer-return = You can send { $item } back, unused, until { DATETIME($by, dateStyle: "long") }. When it has reached us, { $amount } goes back to you. Shall I register the return?
    .terse = Send { $item } back by { DATETIME($by, dateStyle: "medium") } and { $amount } is returned. OK?
offer-exchange = You can send { $item } back, unused, until { DATETIME($by, dateStyle: "long") }. When it has reached us, we send you { $product }. Shall I register the exchange?
    .terse = Send { $item } back by { DATETIME($by, dateStyle: "medium") }, get { $product }. OK?
offer-substitution = I can send you { $product } in place of { $item }. The difference that I pay back is { $amount }. Shall I go ahead?
    .terse = { $product } in place of { $item }, { $amount } back. OK?

done-cancellation = Done: { $item } is cancelled, and { $amount } is on its way back to you and should arrive by { DATETIME($by, dateStyle: "long") }. Your reference is { $reference }.
    .terse = Cancelled. { $amount } back by { DATETIME($by, dateStyle: "medium") }. Reference { $reference }.
done-end-subscription = Done: { $item } ends now and will not be renewed again. Your reference is { $reference }.
    .terse = Done: { $item } ends now. Reference { $reference }.
done-address-change = Done: your order goes to { $address }. Your reference is { $reference }.
    .terse = Done: it goes to { $address }. Reference { $reference }.
done-return = Done: your return of { $item } is registered. Please write { $reference } on the parcel and send it by { DATETIME($by, dateStyle: "long") } to: { $address }.
    .terse = Done. Write { $reference } on the parcel, send it by { DATETIME($by, dateStyle: "medium") } to: { $address }.
done-exchange = Done: your exchange is registered, and { $product } is kept for you. Please write { $reference } on the parcel with { $item } and send it by { DATETIME($by, dateStyle: "long") } to: { $address }.
    .terse = Done, { $product } is kept. Write { $reference } on the parcel, send it by { DATETIME($by, dateStyle: "medium") } to: { $address }.
done-substitution = Done: we send you { $product } in place of { $item }. Your reference is { $reference }.
    .terse = Done: { $product } in place of { $item }. Reference { $reference }.

explain-not-shipped = { $at ->
        [unknown] Your order is being prepared and is not with the carrier yet.
       *[other] Your order is being prepared and is not with the carrier yet. It is promised for { DATETIME($at, dateStyle: "long") }.
    } Until it is sent you can still cancel it or change the address.
    .terse = { $at ->
        [unknown] It is being prepared.
       *[other] It is being prepared, promised for { DATETIME($at, dateStyle: "medium") }.
    }
explain-late = { $at ->
        [unknown] Your parcel should have been with you by now.
       *[other] Your parcel was promised for { DATETIME($at, dateStyle: "long") } and should have been with you by now.
    } Shall I look into it?
    .terse = It should have been with you by now. Shall I look into it?
explain-delivered = { $at ->
        [unknown] The carrier's records say that everything was delivered.
       *[other] The carrier's records say that everything was delivered by { DATETIME($at, dateStyle: "long") }.
    } If you do not have it, tell me.
    .terse = { $at ->
        [unknown] The carrier says it was delivered.
       *[other] Delivered by { DATETIME($at, dateStyle: "medium") }, says the carrier.
    } Not there? Tell me.
explain-already-shipped = Your order has been sent already, so I cannot cancel it any more. You can send unused items back within { $return_days ->
        [one] one day
       *[other] { $return_days } days
    } of delivery.
    .terse = It has been sent already. You can send it back within { $return_days ->
        [one] one day
       *[other] { $return_days } days
    } of delivery.
explain-address-fixed = Your parcel has been sent already, so I cannot change its address any more. A person can ask the carrier whether something can still be done.
    .terse = It has been sent already. A person can ask the carrier.
explain-not-arrived = What you want to send back is not with you yet. Once it has arrived, you have { $return_days ->
        [one] one day
       *[other] { $return_days } days
    } to send it back unused.
    .terse = It has not arrived yet. After that you have { $return_days ->
        [one] one day
       *[other] { $return_days } days
    }.
explain-return-window-over = Unused items can be sent back within { $return_days ->
        [one] one day
       *[other] { $return_days } days
    } of delivery; for { $item } that time ended on { DATETIME($on, dateStyle: "long") }. A fault is another matter: if there is one, tell me. Your statutory rights stay as they are.
    .terse = The time for returning { $item } ended on { DATETIME($on, dateStyle: "medium") }. A fault is another matter: tell me. Your statutory rights stay.
explain-paid-back = Everything in this order has been paid back already, so there is nothing left to do for it.
    .terse = Everything in it has been paid back already.
explain-refunded = { $amount } of this order has been paid back, the way you paid. { $at ->
        [unknown] Depending on your bank it takes some days until you see it.
       *[other] Depending on your bank you see it by { DATETIME($at, dateStyle: "long") } at the latest.
    }
    .terse = { $amount } has been paid back. { $at ->
        [unknown] Banks take some days.
       *[other] You see it by { DATETIME($at, dateStyle: "medium") }.
    }
explain-refund-due = Your return has reached us. You get your money back by { DATETIME($on, dateStyle: "long") }, the way you paid.
    .terse = Your return is here; the money comes by { DATETIME($on, dateStyle: "medium") }.
explain-refund-after-receipt = Your return is on its way to us. You get your money back within { $refund_days ->
        [one] one business day
       *[other] { $refund_days } business days
    } after it has reached us.
    .terse = Your return is on its way. Money back within { $refund_days ->
        [one] one business day
       *[other] { $refund_days } business days
    } after receipt.
explain-no-refund = I see neither a refund nor a return for this order so far. What is it about?
    .terse = No refund and no return so far. What is it about?
explain-back-order = { $at ->
        [unknown] { $item } is out of stock at the moment. We send it as soon as it is back.
       *[other] { $item } is out of stock and expected back on { DATETIME($at, dateStyle: "long") }. We send it as soon as it is back.
    }
    .terse = { $at ->
        [unknown] { $item } is sent as soon as it is back.
       *[other] { $item } is expected on { DATETIME($at, dateStyle: "medium") } and sent then.
    }
explain-in-stock = Everything in your order is in stock and will be sent as planned.
    .terse = All of it is in stock.
explain-ended = This subscription has ended already; it will not be renewed again.
    .terse = It has ended already.
explain-left-as-is = All right, everything stays as it is.
    .terse = All right, it stays as it is.

button-track-order = Where is my order?
button-cancel-order = Cancel the order
button-cancel-item = Cancel this item
button-change-address = Change the address
button-return-request = Send something back
button-exchange-request = Exchange something
button-refund-status = Where is my refund?
button-product-availability = Is it in stock?
button-changed-mind = I changed my mind
button-other-product = Something else
button-wait = I will wait

## Conduct: the buyer is known by name, a fault of ours is owned once it is found, an exception is called one

order-found = Thank you, { $name }. I have found your order { $order }.
    .terse = Order { $order } found.
apology = I am sorry: this should not have happened. Let me put it right.
    .terse = I am sorry about that.
thanks-patience = Thank you for telling us, and for your patience.
    .terse = Thank you for your patience.
goodwill-exception = I offer this as an exception, out of goodwill; it does not set a rule for other orders.
    .terse = This is an exception.

restate-missing-lines =
    Let me make sure I understood: this is missing from order { $order }:
    { $lines }
    Is that right?
    .terse =
        Order { $order }, missing:
        { $lines }
        Right?
missing-line = { $missing } of { $ordered } × { $item }
button-more-missing = Something else is missing too

## Products of the shop

stock-in = { $item } is in stock and costs { $amount }.
stock-out = { $at ->
        [unknown] { $item } is out of stock at the moment.
       *[other] { $item } is out of stock and expected back on { DATETIME($at, dateStyle: "long") }.
    }
ask-which-product = Which product is it? Please write its name as in our shop. If it is about an order, send me the order number.
    .terse = Which product, or which order?
button-notify = Tell me when it is back
notify-noted = I will write to you here when { $item } is back in stock.
    .terse = I will write here when it is back.
notify-back = Good news: { $item } is back in stock.
## A clause of the shop's own

explain-policy = I checked what our policy holds for a case like yours, and one point of it settles the matter. If you see it differently, a person will gladly look at it.
    .terse = One point of our policy settles this. Unclear? Ask for a person.
## After a case

survey = How did we do with your case { $ref }? 1 is poor, 5 is excellent.
    .terse = Case { $ref }: 1 (poor) to 5 (excellent)?
survey-comment = Thank you. If you like, tell me in a few words why.
    .terse = Thanks. Why, in a few words?
survey-thanks = Thank you for telling us.
check-in = { $item } should be with you by now. Has it arrived, and is everything all right?
    .terse = { $item }: has it arrived?
check-in-thanks = Good to hear. Case { $ref } is settled then.
    .terse = Good to hear.
goods-on-their-way = What we sent again is on its way and should arrive by { DATETIME($by, dateStyle: "long") }. I will ask you then whether it has come. If you would rather talk to a person, just say so.
    .terse = It is on its way, by { DATETIME($by, dateStyle: "long") }. I will ask you then.
money-on-its-way = Your money is on its way back and should arrive by { DATETIME($by, dateStyle: "long") }. If you would rather talk to a person, just say so.
    .terse = Your money should be back by { DATETIME($by, dateStyle: "long") }.
case-reopened = I am sorry that it is still not right. I have opened your case { $ref } again; you do not have to repeat anything.
    .terse = Sorry. Case { $ref } is open again.
button-arrived = Yes, it has arrived
button-still-wrong = Something is still wrong

# Telegram

telegram-help = Write in your own words what went wrong with your order, and send photos if you have some. /status tells where your case stands, /human gets you a person, /language changes the language, /delete tells how to have your data deleted.
telegram-unreadable = I can only read text and look at photos. Please write it in words, or send a photo.
telegram-private-only = I help each buyer alone, so I cannot talk in groups or channels. Please write to me in a private chat.
telegram-outdated = These buttons are out of date. Please use the newest ones, or write to me.
telegram-delete = I cannot delete your data myself; a person of the shop has to do it. Shall I ask them to? Deleting this chat only removes it from your Telegram.
telegram-delete-asked = I have asked a person to delete your data. They tell you here what is deleted, and what has to stay while a case is open.
telegram-too-fast = You write faster than I can read. Nothing is lost: I go on in a moment.
telegram-moved = Your conversation goes on here in Telegram. You need not repeat anything.
telegram-link-over = This link was used already or is too old. Please get a new one on the shop's website, or simply write here what happened.
telegram-link-busy = Your case { $ref } is still open in this chat. Let us settle it first; the link stays good for a quarter of an hour.
telegram-status-none = You have no open case. Write what happened, and I will look into it.
telegram-status-open = Your case { $ref } is open, and I am working on it with you. If I asked you something, please answer it.
telegram-status-person = Your case { $ref } is with a person, who answers here by { DATETIME($answer_by, dateStyle: "medium", timeStyle: "short") } { ZONE($answer_by) }.
telegram-status-taken = { $name } is looking after your case { $ref } and answers here.
telegram-status-doing = What we agreed on for your case { $ref } is being carried out. I will write here when it is done.
telegram-status-settled = Your case { $ref } is settled. If anything is still not right, just write here.
telegram-command-help = What I can do
telegram-command-status = Where my case stands
telegram-command-human = Talk to a person
telegram-command-language = Choose a language
telegram-command-delete = Have my data deleted
