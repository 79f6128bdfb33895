/**
 * First parts of addresses that belong to an office, not to a person: RFC 2142 (mailbox names for common services,
 * roles and functions) and what firms use besides it, also in German, French, Spanish, Italian, Portuguese and Dutch.
 */
export const ROLES: ReadonlySet<string> = new Set(
  [
    'info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp',
    'help helpdesk helpline helpme servicedesk service services customerservice customerservices customersupport customercare custserv clientservices clientservice clientcare clients customer customers care cs csr team office reception hello hi hey ask contact contactus reachus mail email inbox post admin administrator administration',
    'noreply donotreply reply notification notifications notify alert alerts update updates newsletter mailer mailerdaemon daemon bounce bounces system automated robot bot',
    'billing invoice invoices invoicing payment payments pay accounts account accounting accountspayable accountsreceivable payable receivable finance refunds refund credit collections treasury payroll',
    'order orders ordering returns return rma exchange exchanges shipping shipment shipments delivery deliveries dispatch logistics warehouse warranty warranties repair repairs parts claims claim insurance',
    'booking bookings reservation reservations reserve travel events tickets ticket ticketing groups concierge frontdesk desk',
    'complaint complaints feedback reviews survey escalations escalation resolution disputes dispute fraud phishing spam trust safety',
    'privacy dpo gdpr dataprotection dsar legal compliance copyright dmca ethics',
    'press media pr publicrelations partners partner partnerships affiliates affiliate wholesale vendors vendor suppliers supplier procurement purchasing investors investorrelations ir',
    'jobs job careers career recruiting recruitment hiring talent hr humanresources people training education academy school',
    'tech technical techsupport it itsupport api dev developers developer devops engineering webteam onboarding success customersuccess members member membership memberships enquiries enquiry inquiries inquiry requests request general main central store stores shop webshop online digital community forum social donations donate volunteer volunteers subscriptions subscription loyalty rewards',
    'kontakt kundenservice kundendienst kundenbetreuung kunden hilfe auskunft rechnung rechnungen buchhaltung bestellung bestellungen retoure retouren versand vertrieb datenschutz bewerbung presse verwaltung',
    'serviceclient serviceclients sav aide contacto atencion atencionalcliente clientes soporte ayuda ventas facturacion pedidos devoluciones reservas assistenza clienti supporto ordini vendite amministrazione prenotazioni suporte ajuda atendimento sac vendas faturamento klantenservice klantendienst verkoop bestellingen facturatie',
  ]
    .join(' ')
    .split(' '),
);

/** What stands for "your own name" in an address that only shows how one is written. */
export const STAND_INS: ReadonlySet<string> = new Set(
  'name yourname your you youremail youraddress user username myname me someone somebody anyone example emailaddress address firstname lastname firstnamelastname firstlast xyz abc xxx xxxx'.split(
    ' ',
  ),
);
