"""Given names that custom gives to one sex alone, for "she said" and "he said".

Compiled for this project from general knowledge: facts, copied from no list. Names borne by both
(Alex, Jo, Kim, Robin, Sam) are left out: the text itself must tell.
"""

__all__ = ["FEMALE", "MALE"]

FEMALE = """
abigail ada adele agnes aine aisha aisling alexandra alice alison amanda amber amelia amina amy
anastasia andrea angela angharad anita anjali ann anna annabel anne annette annie antonia aoife
ashleigh audrey ava barbara beatrice becky belinda bernadette beth bethan bethany betty beverley
brenda bridget bridie brigid bronagh bronwen caitlin camilla caoimhe carla carmel carmen carol
caroline carolyn carys catherine cathy catriona cecilia celia charlotte chelsea cheryl chloe
christina christine ciara claire clara clare claudia colette colleen cressida cynthia danielle
davina dawn debbie deborah deirdre delia delyth denise diana diane dolores donna dora doreen
dorothea dorothy edith edna eileen eilidh eilis eimear elaine eleanor elena elisabeth eliza
elizabeth ella ellen ellie elsie elspeth emily emma erica erin esther eunice eva eve evelyn faith
farah fatima felicity ffion fidelma fiona florence frances francesca freya gabriela gabrielle gail
gemma genevieve georgia georgina geraldine gillian gina gladys gloria grace grainne greta gráinne
gwen gwyneth hannah harriet hattie hazel heather heidi helen helena helene henrietta hilda holly ida
ifeoma imelda imogen ines ingrid irene iris isabel isabella isabelle isla isobel ivy jacinta
jacqueline jacqui jane janet janice janine jasmine jayne jean jeanette jemima jenna jennifer jenny
jessica jill joan joanna joanne josephine joy joyce judith judy julia julianne julie juliet justine
karen karin kate katharine katherine kathleen kathryn kathy katie katrina kayla kayleigh keira
kerry-ann kirsten kirstie kirsty kylie lara latoya laura lauren leah leanne leila lena leonora
leontyne lilian lillian lily linda lindsey lisa lois lola lorna lorraine louisa louise lowri lucia
lucinda lucy lydia lynda lynette lynn lynne mabel madeleine maeve magda maggie mairead majella mandy
margaret margarita margot marguerite maria mariam marianne marie marilyn marina marisol marjorie
marnie martha mary maryam matilda maud maura maureen mavis megan melanie melissa melody mhairi
michelle mildred millie miranda miriam moira molly mona monica monique morag muriel myra nadia
nadine nancy naomi natalie natasha nell nesta niamh nicola nina nora noreen norma nuala octavia
odette olga olive olivia ottoline paloma pamela patricia paula pauline pearl penelope penny petra
philippa phoebe phyllis pippa polly poppy preeti priscilla priti priya prudence rachel rebecca
regina renee rhiannon rhona rita roberta rochelle roisin rosa rosaleen rosalind rosamund rosanna
rosanne rose rosemary rosie rowena roxanne ruby rukhsana ruth róisín sadie saima sally samantha
sandra sarah saskia shabana shanice sharon shauna sheila shelley sheryl shirley shona sian sinead
sinéad siobhan siobhán siwan siân sofia sonia sophia sophie sorcha stella stephanie sue sunita susan
susannah susie suzanne sylvia síle tabitha tamara tamika tammy tamsin tania tanya tara tasha teresa
tess tessa thelma theresa tina tracey ursula valerie vanessa vera verity veronica victoria viola
violet virginia vivien vivienne wendy wilma winifred winnie yasmin yesenia yolanda yvette yvonne
zainab zara zaynab zoe órla
"""

MALE = """
aaron abdul abdullah abraham adam adrian ahmed alan alasdair albert alexander alfie alfred alistair
allan allen amos andrew angus anthony anton antonio archie arjun arnold arthur arturo augustus
barnaby barry bartholomew ben benjamin bernard bill boris brad bradley brendan brian bruce bryan
bryn callum calum carl carlos cathal charles christopher ciaran cillian clarence clayton clifford
clive colin colm conor craig curtis cyril damian damien dan daniel darragh darren dave david deepak
delroy dennis derek dermot desmond dewi diarmuid dilip dominic donal donald donncha doug douglas
duncan dwayne dwight eamon eamonn edgar edmund eduardo edward edwin emeka emlyn enrique eoghan eoin
eric ernest euan eugene ewan ezekiel felix fergal fergus fernando fintan francis francisco frank
franklin fraser fred frederick gareth garth gary gavin geoff geoffrey george gerald gerard gethin
gilbert giles glenn glyn gordon graeme graham grant greg gregory guy gwilym hamish hamza harold
harry harvey hassan hector henry herbert hiroshi horace howard hugh hugo humphrey huw hywel iain ian
ibrahim ieuan ifan ignacio ignatius igor imran isaac ivan ivor jack jacob jake jamal james jared
jason javier jeff jeffrey jeremiah jeremy jerome jerry jim jimmy joaquin joe joel john johnny
jonathan jonny jorge jose joseph josh joshua juan julian julio junaid justin karl keiran keith
kenneth kenny kevin khalid kieran kwabena kwame kyle lachlan larry lars laurence lawrence leo leon
leonard leopold lewis liam lionel lloyd louis lowell luca lucas luis luke lysander macsen magnus
malcolm manuel marco marcus mario marius mark marshall martin martyn marvin mateo matt matthew
maurice maxwell mehmet melvin mervyn mick miguel mike miles milton mohamed mohammad mohammed moses
muhammad murdo murray nathan nathaniel ned neil neville niall nicholas nick nigel noah nolan norman
oliver olumide omar oscar osian oswald otis owain owen padraig pascal patrick paul pedro percy
peregrine perry pete peter phil philip phillip pierre rafael rafe rajan rajesh rajiv ralph ramesh
raul ravi raymond reginald reuben rhodri rhun rhys ricardo richard rick rob robert roberto rodney
rodrigo roger roland roman ron ronald ronan rory ross rowland roy ruairí ruaridh rufus rupert
russell ryan samuel sanjay sanjeev scott seamus sean sebastian seán shane shaun sidney silas simon
solomon stanley stefan stephen steve steven stewart stuart sunil suresh séamus tadhg ted terence
thabo thaddeus theo theodore thomas tim timothy todd tom tommy tomás tony trevor tristan tunji umar
victor vijay vikram vince vincent vladimir wade walter warren warwick wayne wendell wesley wilf
wilfred william winston xavier yusuf zac zachary
"""
