# Fills an empty Request Tracker: one agent, one customer, one ticket with an answer, a note and a second question.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use RT -init;
use Encode;
use MIME::Entity;

sub must { my ( $result, $what ) = @_; die "seed: $what\n" unless $result; return $result; }

my $queue = RT::Queue->new( RT->SystemUser );
must( $queue->Create( Name => 'Support', CorrespondAddress => 'help@desk.example' ), 'queue' );

my %people = (
    priya => { RealName => 'Priya Shah', EmailAddress => 'priya@desk.example', Privileged => 1, Password => 'open-sesame-9' },
    sam   => { RealName => 'Sam Reed',   EmailAddress => 'sam@customer.example' },
);
my %user;
for my $name ( sort keys %people ) {
    my $user = RT::User->new( RT->SystemUser );
    must( $user->Create( Name => $name, %{ $people{$name} } ), "user $name" );
    $user{$name} = $user;
}
my @rights = qw(SeeQueue ShowTicket ShowTicketComments CreateTicket ReplyToTicket CommentOnTicket OwnTicket ModifyTicket TakeTicket);
$user{priya}->PrincipalObj->GrantRight( Right => $_, Object => $queue ) for @rights;
my $everyone = RT::Group->new( RT->SystemUser );
$everyone->LoadSystemInternalGroup('Everyone');
$everyone->PrincipalObj->GrantRight( Right => $_, Object => $queue ) for qw(CreateTicket ReplyToTicket);

# A mail as clients write it: the same words as text and as HTML.
sub mail {
    my ( $from, $text ) = @_;
    my $mail = MIME::Entity->build( Type => 'multipart/alternative', From => $from, Subject => 'Parcel 88213' );
    my $html = join '', map {"<p>$_</p>"} split /\n\n/, $text;
    for ( [ 'text/plain', $text ], [ 'text/html', $html ] ) {
        $mail->attach( Type => $_->[0], Charset => 'UTF-8', Encoding => 'quoted-printable', Data => encode( 'UTF-8', $_->[1] ) );
    }
    return $mail;
}

my %as = map { $_ => RT::CurrentUser->new( $user{$_} ) } keys %user;
my $opened = RT::Ticket->new( $as{sam} );
my ($id)   = $opened->Create(
    Queue     => 'Support',
    Subject   => 'Parcel 88213',
    Requestor => 'sam@customer.example',
    MIMEObj   => mail( 'sam@customer.example', "Hello,\n\nmy parcel 88213 has not come. Where is it?\n\nSam Reed" ),
);
must( $id, 'ticket' );

sub ticket { my $ticket = RT::Ticket->new( $as{ $_[0] } ); $ticket->Load($id); return $ticket; }

must( ( ticket('priya')->Correspond( MIMEObj => mail( 'priya@desk.example', "Hello Sam,\n\nI have asked the carrier.\n\nPriya" ) ) )[0], 'answer' );
must( ( ticket('priya')->Comment( Content => 'Carrier: lost between depots, reference 55-301.' ) )[0], 'note' );
must( ( ticket('sam')->Correspond( MIMEObj => mail( 'sam@customer.example', "It is a week now, and my parcel has still not arrived. Where is it?\n\nSam" ) ) )[0], 'question' );
must( ( ticket('priya')->SetOwner( $user{priya}->Id ) )[0], 'owner' );
