# Prints what Request Tracker stored as the correspondence and comments of a ticket, as JSON.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use RT -init;
use JSON;

my $ticket = RT::Ticket->new( RT->SystemUser );
$ticket->Load( $ARGV[0] );
my $transactions = $ticket->Transactions;
$transactions->Limit( FIELD => 'Type', OPERATOR => 'IN', VALUE => [qw(Create Correspond Comment)] );
$transactions->OrderBy( FIELD => 'id', ORDER => 'ASC' );
my @recorded;
while ( my $one = $transactions->Next ) {
    my $attachment = $one->ContentObj( Type => 'text/html' );
    push @recorded, { type => $one->Type, html => $attachment ? $attachment->Content : '' };
}
binmode STDOUT, ':raw';
print encode_json( \@recorded );
